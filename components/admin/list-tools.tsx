import type { Route } from 'next';
import { Button } from '@/components/ui/button';
import { ChipLink } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import type { Dictionary } from '@/lib/i18n/dictionary';

type Props = {
  words: Dictionary['admin']['list'];
  /** The list's own address, for the search form. */
  action: Route;
  q: string;
  filters: readonly { label: string; href: Route; on: boolean }[];
};

/** The search field and the state filters of a list; a plain form and links. */
export function ListTools({ words, action, q, filters }: Props) {
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <form action={action} role="search" className="flex min-w-0 grow basis-72 gap-2">
        <label className="search-box min-w-0 grow">
          <span className="sr-only">{words.search}</span>
          <Icon name="search" />
          <input className="input" type="search" name="q" defaultValue={q} enterKeyHint="search" />
        </label>
        <Button type="submit">{words.find}</Button>
      </form>
      {filters.map(({ label, href, on }) => (
        <ChipLink key={href} href={href} on={on}>
          {label}
        </ChipLink>
      ))}
    </div>
  );
}
