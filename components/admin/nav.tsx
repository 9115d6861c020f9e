'use client';

import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { usePathname } from 'next/navigation';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-names';

export type NavItem = { href: Route; label: string; icon: IconName; count?: string };

/** The sections; the one that is open says so. On a phone they fold under their button. */
export function AdminNav({ label, items }: { label: string; items: readonly NavItem[] }) {
  const path = usePathname();
  const isOpen = (href: string) =>
    path === href || (href !== '/admin' && path.startsWith(`${href}/`));
  return (
    <nav className="admin-nav" aria-label={label}>
      <ul className="py-2">
        {items.map(({ href, label: text, icon, count }) => (
          <li key={href}>
            <Link href={href} aria-current={isOpen(href) ? 'page' : undefined}>
              <Icon name={icon} />
              {text}
              {count !== undefined && <span className="count">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
