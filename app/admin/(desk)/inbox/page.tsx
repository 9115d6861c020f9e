import { InboxList } from '@/components/admin/inbox/inbox-list';
import { pageTitle } from '@/components/admin/page-title';
import { signedIn } from '@/lib/auth/signed-in';
import { inquiryCounts, listInquiries } from '@/lib/inquiry/admin-queries';
import { INBOX_PART, inboxFilter, inboxQuery } from '@/lib/inquiry/inbox-filter';
import { adminLocale } from '@/lib/i18n/admin-locale';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = () => pageTitle(({ inbox }) => inbox.title);

export default async function InboxPage({ searchParams }: Props) {
  const query = inboxQuery(await searchParams);
  const [actor, locale] = await Promise.all([signedIn('/admin/inbox'), adminLocale()]);
  const reader = actor.kind === 'account' ? actor.id : null;
  // One more than is shown tells whether there are more.
  const part = { after: query.after, take: INBOX_PART + 1 };
  const rows = await listInquiries(actor, locale, inboxFilter(query, reader), part);
  const counts = await inquiryCounts(actor);
  return <InboxList locale={locale} query={query} counts={counts} rows={rows} />;
}
