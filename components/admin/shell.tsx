import type { ReactNode } from 'react';
import { ThemeSwitch } from '@/components/site/theme-switch';
import { BrandMark } from '@/components/ui/brand-mark';
import { Icon } from '@/components/ui/icon';
import { IconLink } from '@/components/ui/icon-button';
import type { Dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';
import { Link } from '@/components/ui/link';
import { AdminNav, type NavItem } from './nav';
import { PhoneMenu } from './phone-menu';

type Props = {
  words: Dictionary['admin'];
  fairName: string;
  /** To the other language; twice on the page, of which one is seen. */
  language: ReactNode;
  items: readonly NavItem[];
  notice?: ReactNode;
  children: ReactNode;
};

/** Dark bar on top, sections at the side (folded on a phone), the page beside them. */
export function AdminShell({ words, fairName, language, items, notice, children }: Props) {
  const nav = <AdminNav label={words.nav.label} items={items} />;
  return (
    <>
      <a className="skip-link" href="#main">
        {words.skip}
      </a>
      <div className="selvedge" />
      <div className="admin-frame">
        <header className="admin-bar">
          <PhoneMenu label={words.nav.open}>
            {nav}
            <div className="border-t border-line px-4 py-2 text-ink">{language}</div>
          </PhoneMenu>
          <Link
            href={paths.admin.home()}
            className="me-auto flex min-w-0 items-center gap-2 font-black no-underline"
          >
            <BrandMark />
            {fairName}
          </Link>
          <div className="max-lg:hidden">{language}</div>
          <ThemeSwitch label={words.nav.theme} />
          <IconLink icon="external-link" label={words.nav.viewSite} href={paths.home('fa')} />
          <IconLink
            icon="circle-user-round"
            label={words.nav.account}
            href={paths.admin.section('account')}
          />
        </header>
        <div className="max-lg:hidden">{nav}</div>
        <main id="main" className="admin-main">
          {notice && (
            <p className="mb-4 flex items-center gap-2 text-fs-2 text-muted">
              <Icon name="info" size="s" />
              {notice}
            </p>
          )}
          {children}
        </main>
      </div>
    </>
  );
}
