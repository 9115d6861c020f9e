import type { Route } from 'next';
import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'a'>, 'href'> & { href: Route };

/**
 * A link to another page of the site: a plain `<a>` that costs a page no script of its own. The one listener
 * of `components/site/link-follower.tsx` follows whatever is marked like this without loading a document
 * (docs/decisions/0060-links-fetch-when-followed.md).
 */
export function Link({ children, ...props }: Props) {
  return (
    <a data-follow="" {...props}>
      {children}
    </a>
  );
}
