import type { Route } from 'next';
import { Button } from '@/components/ui/button';
import { ChipLink } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import type { Dictionary } from '@/lib/i18n/dictionary';
import { filled } from './form/words';
import type { AdminQuery } from './list-query';

type Props = {
  words: Dictionary['admin']['list'];
  /** The list's own address, for the search form. */
  action: Route;
  query: AdminQuery;
  /** What the rows that are shown lack, and the list without that condition. */
  lacking?: { label: string; without: Route };
  filters: readonly { label: string; href: Route; on: boolean }[];
};

/** The search field and the state filters of a list; a plain form and links. */
export function ListTools({ words, action, query, lacking, filters }: Props) {
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      <form action={action} role="search" className="flex min-w-0 grow basis-72 gap-2">
        <label className="search-box min-w-0 grow">
          <span className="sr-only">{words.search}</span>
          <Icon name="search" />
          <input
            className="input"
            type="search"
            name="q"
            defaultValue={query.q}
            enterKeyHint="search"
          />
        </label>
        {(['sort', 'state', 'unfinished'] as const).map(
          (name) =>
            query[name] && <input key={name} type="hidden" name={name} value={query[name]} />,
        )}
        <Button type="submit">{words.find}</Button>
      </form>
      {filters.map(({ label, href, on }) => (
        <ChipLink key={href} href={href} on={on}>
          {label}
        </ChipLink>
      ))}
      {lacking && (
        <ChipLink
          href={lacking.without}
          on
          removes
          label={filled(words.dropLacking, { what: lacking.label })}
        >
          {lacking.label}
        </ChipLink>
      )}
    </div>
  );
}
