'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';

/** The sections behind a button, on a phone. A native disclosure: works by keyboard and without script. */
export function PhoneMenu({ label, children }: { label: string; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const path = usePathname();
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [path]);
  return (
    <details
      ref={menu}
      className="lg:hidden"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && menu.current) menu.current.open = false;
      }}
    >
      <summary className="icon-btn list-none" aria-label={label}>
        <Icon name="menu" />
      </summary>
      <div className="absolute inset-x-0 z-10 border-b border-line-strong bg-surface-raised shadow-sheet">
        {children}
      </div>
    </details>
  );
}
