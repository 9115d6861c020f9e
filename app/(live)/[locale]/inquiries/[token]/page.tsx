import type { Metadata } from 'next';
import { InquiryView } from '@/components/inquiry/inquiry-view';
import { Missing, missingMetadata } from '@/components/site/missing';
import { VISITOR } from '@/lib/auth/actor';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';
import { ownInquiry } from '@/lib/inquiry/queries';

type Props = { params: Promise<{ locale: string; token: string }> };

async function find({ params }: Props) {
  const given = await params;
  const locale = localeOf(given.locale);
  return { locale, own: await ownInquiry(VISITOR, locale, given.token) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, own } = await find(props);
  if (!own) return missingMetadata({ locale, status: 404 });
  return {
    title: dictionary(locale).inquiry.status.title[own.kind],
    robots: { index: false, follow: false, nocache: true },
    referrer: 'no-referrer',
  };
}

/** What somebody wrote and what became of it, for whoever has the address. */
export default async function InquiryPage(props: Props) {
  const { locale, own } = await find(props);
  if (!own) return <Missing locale={locale} status={404} />;
  return <InquiryView locale={locale} own={own} />;
}
