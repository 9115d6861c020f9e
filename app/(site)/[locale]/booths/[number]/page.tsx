import type { Metadata } from 'next';
import { cacheTag } from 'next/cache';
import { permanentRedirect } from 'next/navigation';
import { Missing, missingMetadata } from '@/components/site/missing';
import { boothNumber } from '@/lib/booth/address';
import { boothPage, publishedBoothNumbers } from '@/lib/booth/queries';
import { localeOf, localText } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { orPlaceholder } from '@/lib/placeholder';
import { tags } from '@/lib/tags';

type Props = { params: Promise<{ locale: string; number: string }> };

export async function generateStaticParams() {
  const numbers = await publishedBoothNumbers();
  return orPlaceholder(numbers.map(String)).map((number) => ({ number }));
}

async function load(number: number) {
  'use cache';
  cacheTag(tags.booth(number), tags.edition());
  return boothPage(number);
}

/** What the address leads to: a booth, or the status with which its absence is told. */
async function find(params: Props['params']) {
  const given = await params;
  const locale = localeOf(given.locale);
  const address = boothNumber(given.number);
  if (!address) return { locale, status: 404 as const };
  if (!address.exact) permanentRedirect(paths.booth(locale, address.number));
  const booth = await load(address.number);
  if (booth?.state === 'published') return { locale, booth };
  return { locale, status: booth?.state === 'removed' ? (410 as const) : (404 as const) };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found.booth) return missingMetadata(found);
  const { locale, booth } = found;
  return { title: localText(locale, booth.producer?.nameFa ?? '', booth.producer?.nameEn).text };
}

export default async function BoothPage({ params }: Props) {
  const found = await find(params);
  if (!found.booth) return <Missing {...found} />;
  const { locale, booth } = found;
  const name = localText(locale, booth.producer?.nameFa ?? '', booth.producer?.nameEn);
  const short = localText(locale, booth.shortFa, booth.shortEn);
  return (
    <main id="main" className="stack wrap">
      <h1>
        {booth.number} <span lang={name.lang}>{name.text}</span>
      </h1>
      <p lang={short.lang}>{short.text}</p>
    </main>
  );
}
