import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Icon } from './icon';

/** A filter that is a link: works without script. `on` fills it; `removes` adds ×, when following it takes it off. */
export function ChipLink({
  href,
  on = false,
  removes = false,
  label,
  children,
}: {
  href: Route;
  on?: boolean;
  removes?: boolean;
  /** Spoken name where the visible text alone does not say what following it does. */
  label?: string;
  children: ReactNode;
}) {
  return (
    // A document of its own: the router would guess a filtered list's parts from its path alone.
    <a href={href} className="chip" aria-current={on ? 'true' : undefined} aria-label={label}>
      {children}
      {removes && <Icon name="x" size="s" />}
    </a>
  );
}
