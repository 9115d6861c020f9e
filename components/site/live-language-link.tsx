'use client';

import { useSearchParams } from 'next/navigation';
import type { Locale } from '@/lib/i18n/locale';
import { LanguageLink } from './language-link';

/** Of a page made for the request, which knows its query: the link keeps it without script too. */
export function LiveLanguageLink({ to, children }: { to: Locale; children: string }) {
  const query = useSearchParams().toString();
  return (
    <LanguageLink to={to} query={query && `?${query}`}>
      {children}
    </LanguageLink>
  );
}
