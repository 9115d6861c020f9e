import type { Metadata } from 'next';
import { PageHead } from '@/components/admin/page-head';
import { RecentChanges } from '@/components/admin/recent-changes';
import { UnfinishedList } from '@/components/admin/unfinished-list';
import { signedIn } from '@/lib/auth/signed-in';
import { dashboard } from '@/lib/dashboard/queries';
import { inquiryCounts } from '@/lib/inquiry/admin-queries';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';

export async function generateMetadata(): Promise<Metadata> {
  return { title: dictionary(await adminLocale()).admin.dashboard.title };
}

export default async function DashboardPage() {
  const [actor, locale] = await Promise.all([signedIn('/admin'), adminLocale()]);
  const { counts, unfinished, recent } = await dashboard(actor);
  const { new: messages } = await inquiryCounts(actor);
  const words = dictionary(locale).admin;
  return (
    <>
      <PageHead title={words.dashboard.title} lead={words.dashboard.welcome} />
      <div className="grid items-start gap-4 lg:grid-cols-2">
        <UnfinishedList
          locale={locale}
          messages={messages}
          counts={counts}
          unfinished={unfinished}
        />
        <RecentChanges locale={locale} changes={recent} />
      </div>
    </>
  );
}
