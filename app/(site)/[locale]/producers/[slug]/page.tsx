import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { MakerView } from '@/components/producer/maker-view';
import { Missing, missingMetadata } from '@/components/site/missing';
import { VISITOR } from '@/lib/auth/actor';
import { localeOf } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';
import { orPlaceholder } from '@/lib/placeholder';
import { siteProducer, siteProducerMovedTo } from '@/lib/producer/cached';
import { producerSlugs } from '@/lib/producer/queries';
import { slugOf } from '@/lib/slug-address';

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateStaticParams() {
  return orPlaceholder(await producerSlugs(VISITOR)).map((slug) => ({ slug }));
}

/** What the address leads to: a maker, its new address, or the status with which its absence is told. */
async function find(params: Props['params']) {
  const given = await params;
  const locale = localeOf(given.locale);
  const slug = slugOf(given.slug);
  const maker = slug === undefined ? 'unknown' : await siteProducer(locale, slug);
  if (maker === 'removed') return { locale, status: 410 as const };
  if (maker !== 'unknown') return { locale, maker };
  const moved = slug === undefined ? null : await siteProducerMovedTo(slug);
  if (moved !== null) permanentRedirect(paths.producer(locale, moved));
  return { locale, status: 404 as const };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found.maker) return missingMetadata(found);
  const { locale, maker } = found;
  return pageMetadata({
    locale,
    at: (other) => paths.producer(other, maker.slug),
    title: maker.name.text,
    description: maker.about.text,
    picture: { kind: 'producer', key: maker.slug },
  });
}

export default async function ProducerPage({ params }: Props) {
  const found = await find(params);
  if (!found.maker) return <Missing {...found} />;
  return <MakerView maker={found.maker} locale={found.locale} />;
}
