'use client';

import { usePathname } from 'next/navigation';
import type { Locale } from '@/lib/i18n/locale';
import { htmlAttributes } from '@/lib/i18n/locale';
import { otherLocale, visiblePath } from '@/lib/paths';

/**
 * The same page in the other language. A document of its own (`<a>`, not a client navigation), since the
 * direction of everything changes. A static page does not know its query, and none its fragment: they are added
 * when the link is used.
 */
export function LanguageLink({
  to,
  query = '',
  children,
}: {
  to: Locale;
  /** As in an address, with its question mark, where it is known (live-language-link.tsx). */
  query?: string;
  children: string;
}) {
  const { lang } = htmlAttributes(to);
  return (
    <a
      className="site-language"
      href={otherLocale(visiblePath(usePathname()) + query)}
      lang={lang}
      hrefLang={to}
      rel="alternate"
      onClick={({ currentTarget }) => {
        const { search, hash } = window.location;
        currentTarget.search = search;
        currentTarget.hash = hash;
      }}
    >
      {children}
    </a>
  );
}
