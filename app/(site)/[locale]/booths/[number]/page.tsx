import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { Local } from '@/components/site/local';
import { Missing, missingMetadata } from '@/components/site/missing';
import { VISITOR } from '@/lib/auth/actor';
import { boothNumber } from '@/lib/booth/address';
import { siteBooth } from '@/lib/booth/cached';
import { boothNumbers } from '@/lib/booth/queries';
import { localeOf } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';
import { orPlaceholder } from '@/lib/placeholder';

type Props = { params: Promise<{ locale: string; number: string }> };

export async function generateStaticParams() {
  const numbers = await boothNumbers(VISITOR);
  return orPlaceholder(numbers.map(String)).map((number) => ({ number }));
}

/** What the address leads to: a booth, or the status with which its absence is told. */
async function find(params: Props['params']) {
  const given = await params;
  const locale = localeOf(given.locale);
  const address = boothNumber(given.number);
  if (!address) return { locale, status: 404 as const };
  if (!address.exact) permanentRedirect(paths.booth(locale, address.number));
  const booth = await siteBooth(locale, address.number);
  if (booth === 'unknown') return { locale, status: 404 as const };
  return booth === 'removed' ? { locale, status: 410 as const } : { locale, booth };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found.booth) return missingMetadata(found);
  const { locale, booth } = found;
  return pageMetadata({
    locale,
    at: (other) => paths.booth(other, booth.number),
    title: booth.maker?.name.text,
    description: booth.short.text,
  });
}

export default async function BoothPage({ params }: Props) {
  const found = await find(params);
  if (!found.booth) return <Missing {...found} />;
  const { locale, booth } = found;
  return (
    <main id="main" className="wrap">
      <h1>
        {booth.number} {booth.maker && <Local of={booth.maker.name} locale={locale} />}
      </h1>
      <p>
        <Local of={booth.short} locale={locale} />
      </p>
    </main>
  );
}
