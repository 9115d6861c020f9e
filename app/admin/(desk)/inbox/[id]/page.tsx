import { MessageEditor } from '@/components/admin/inbox/message-editor';
import { AdminMissing } from '@/components/admin/missing';
import { pageTitle } from '@/components/admin/page-title';
import { signedIn } from '@/lib/auth/signed-in';
import { keyNumber } from '@/lib/change/admin-list';
import { findInquiry, inquiryPeople } from '@/lib/inquiry/admin-queries';
import { openInquiry } from '@/lib/inquiry/answering';
import { adminLocale } from '@/lib/i18n/admin-locale';

type Props = { params: Promise<{ id: string }> };

export const generateMetadata = () => pageTitle(({ inbox }) => inbox.title);

/** One message. Opening it marks it as read, as its sender is told. */
export default async function MessagePage({ params }: Props) {
  const { id } = await params;
  const [actor, locale] = await Promise.all([signedIn(`/admin/inbox/${id}`), adminLocale()]);
  const key = keyNumber(id);
  if (key !== null) await openInquiry(actor, key);
  const message = key === null ? null : await findInquiry(actor, locale, key);
  if (!message) return <AdminMissing />;
  return <MessageEditor locale={locale} message={message} people={await inquiryPeople(actor)} />;
}
