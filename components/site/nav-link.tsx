'use client';

import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { paths, visiblePath } from '@/lib/paths';

/** A link of the main navigation. Marked on its own page and on those below it: a booth's lies in the booths. */
export function NavLink({ href, children }: { href: Route; children: ReactNode }) {
  const path = visiblePath(usePathname());
  const isHome = href === paths.home('fa') || href === paths.home('en');
  const below = !isHome && path.startsWith(`${href}/`);
  return (
    <Link href={href} aria-current={path === href ? 'page' : below ? 'true' : undefined}>
      {children}
    </Link>
  );
}
