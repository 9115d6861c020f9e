import { Suspense, type ReactNode } from 'react';
import { AdminShell } from '@/components/admin/shell';
import { VISITOR } from '@/lib/auth/actor';
import { currentEdition } from '@/lib/edition/queries';
import { editionText } from '@/lib/edition/rules';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { navItems } from '@/components/admin/nav-items';

/** The frame around every page behind sign-in. It shows nothing that needs one: pages ask who it is. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [locale, edition] = await Promise.all([adminLocale(), currentEdition(VISITOR)]);
  const { admin } = dictionary(locale);
  return (
    <AdminShell
      words={admin}
      fairName={edition ? editionText(edition, locale, 'fair_name').text : admin.title}
      items={navItems(admin)}
      notice={edition?.sample ? admin.sample : undefined}
    >
      <Suspense>{children}</Suspense>
    </AdminShell>
  );
}
