import type { ReactNode } from 'react';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { SiteFooter } from './footer';
import { SiteHeader } from './header';
import { Notices } from './notices';
import { TabBar } from './tab-bar';

/** What stands around every public page. A page brings its `<main id="main">`. */
export function Chrome({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <>
      <a className="skip-link" href="#main">
        {dictionary(locale).site.skip}
      </a>
      <SiteHeader locale={locale} />
      <Notices locale={locale} />
      {children}
      <SiteFooter locale={locale} />
      <TabBar locale={locale} />
    </>
  );
}
