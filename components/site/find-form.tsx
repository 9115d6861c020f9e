import type { Route } from 'next';
import { Icon } from '@/components/ui/icon';

/** The search as a page's own field: sends `q`, works without script. */
export function FindForm({
  action,
  label,
  hint,
}: {
  action: Route;
  /** Spoken: the hint in the field is what is seen. */
  label: string;
  hint: string;
}) {
  return (
    <search className="mt-3 block max-w-lg">
      <form action={action} className="search-box">
        <Icon name="search" />
        <input className="input" type="search" name="q" placeholder={hint} aria-label={label} />
      </form>
    </search>
  );
}
