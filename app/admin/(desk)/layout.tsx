import { Suspense, type ReactNode } from 'react';
import { LanguageSwitch } from '@/components/admin/language-switch';
import { AdminShell } from '@/components/admin/shell';
import { siteEdition } from '@/lib/edition/cached';
import { fairName } from '@/lib/edition/name';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { navItems } from '@/components/admin/nav-items';

/** The frame around every page behind sign-in. It shows nothing that needs one: pages ask who it is. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [locale, edition] = await Promise.all([adminLocale(), siteEdition()]);
  const { admin, auth } = dictionary(locale);
  return (
    <AdminShell
      words={admin}
      fairName={fairName(edition, locale)?.short ?? admin.title}
      items={navItems(admin)}
      language={<LanguageSwitch locale={locale} names={auth.account.languages} />}
      notice={edition?.sample ? admin.sample : undefined}
    >
      <Suspense>{children}</Suspense>
    </AdminShell>
  );
}
