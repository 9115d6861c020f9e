import type { Metadata } from 'next';
import { BeforeComing } from '@/components/home/before-coming';
import { CategoryTiles } from '@/components/home/category-tiles';
import { EmptyFair } from '@/components/home/empty-fair';
import { Facts } from '@/components/home/facts';
import { FeaturedBooths } from '@/components/home/featured-booths';
import { Finder } from '@/components/home/finder';
import { Hero } from '@/components/home/hero';
import { News } from '@/components/home/news';
import { NowNext } from '@/components/home/now-next';
import { SquareTeaser } from '@/components/home/square-teaser';
import { WaysIn } from '@/components/home/ways-in';
import { JsonLd } from '@/components/site/json-ld';
import { siteBooths } from '@/lib/booth/cached';
import { siteToday } from '@/lib/edition/today';
import { localeOf } from '@/lib/i18n/locale';
import { factsFor } from '@/lib/open/facts';
import { fairEvent } from '@/lib/open/structured';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';
import { siteSessions } from '@/lib/session/cached';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  return pageMetadata({ locale, at: paths.home });
}

export default async function HomePage({ params }: Props) {
  const locale = localeOf((await params).locale);
  const [{ edition, date, day }, booths, sessions] = await Promise.all([
    siteToday(),
    siteBooths(locale),
    siteSessions(locale),
  ]);
  if (!edition) return <EmptyFair locale={locale} />;
  return (
    <main id="main">
      <JsonLd of={fairEvent(factsFor(locale), edition, sessions)} />
      <Hero edition={edition} booths={booths} locale={locale} />
      <div className="wrap">
        <Facts edition={edition} locale={locale} date={date} day={day} />
        <WaysIn locale={locale} />
        <div className="halves section">
          <Finder locale={locale} example={booths[11]?.number ?? booths[0]?.number ?? 1} />
          <NowNext edition={edition} locale={locale} day={day} />
        </div>
        <News locale={locale} />
        <CategoryTiles booths={booths} locale={locale} />
        <FeaturedBooths booths={booths} date={date} locale={locale} />
        <div className="halves section">
          <SquareTeaser edition={edition} locale={locale} />
          <BeforeComing edition={edition} locale={locale} />
        </div>
      </div>
    </main>
  );
}
