import NextLink from 'next/link';
import type { ComponentProps } from 'react';

/**
 * A link to another page of the site. Nothing is fetched before it is followed: with Next's default each page
 * asked for 18 to 29 others as soon as it was seen, which a weak phone and a metered network pay for
 * (docs/decisions/0060-links-fetch-when-followed.md).
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
