import { Missing, missingMetadata } from '@/components/site/missing';
import { localeOf } from '@/lib/i18n/locale';

type Props = { params: Promise<{ locale: string; rest: string[] }> };

export function generateStaticParams() {
  return [{ rest: ['-'] }];
}

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return missingMetadata({ locale: localeOf(locale), status: 404 });
}

/** Every address that no other page has. */
export default async function UnknownPage({ params }: Props) {
  const { locale } = await params;
  return <Missing locale={localeOf(locale)} status={404} />;
}
