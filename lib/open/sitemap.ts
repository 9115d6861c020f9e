import type { BoothRecord } from '@/lib/booth/records';
import { fairDays, type Edition } from '@/lib/edition/rules';
import { element, xmlDocument } from '@/lib/formats/xml';
import { LOCALES, type Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { ProducerRecord } from '@/lib/producer/records';
import type { ProductRecord } from '@/lib/product/records';
import type { SessionRecord } from '@/lib/session/records';

/** So many addresses one file may hold (sitemaps.org). */
export const SITEMAP_MAX = 50_000;
const NAMESPACE = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** One address, and the ISO instant of its thing's last change. */
export type SitemapEntry = { path: string; changedAt: string | null };

type Listed = {
  edition: Pick<Edition, 'daysCount'>;
  booths: readonly Pick<BoothRecord, 'number' | 'changedAt'>[];
  producers: readonly Pick<ProducerRecord, 'slug' | 'changedAt'>[];
  products: readonly Pick<ProductRecord, 'slug' | 'changedAt'>[];
  sessions: readonly Pick<SessionRecord, 'code' | 'changedAt'>[];
};

const PLAIN = [
  paths.home,
  (locale: Locale) => paths.booths(locale),
  paths.producers,
  (locale: Locale) => paths.products(locale),
  (locale: Locale) => paths.schedule(locale),
  (locale: Locale) => paths.map(locale),
  paths.announcements,
  paths.about,
  paths.accessibility,
  paths.privacy,
];

/** Every public page that is its own thing, in both languages; searches and one's own visit are none. */
export const sitemapEntries = ({ edition, booths, producers, products, sessions }: Listed) =>
  LOCALES.flatMap((locale): SitemapEntry[] => [
    ...PLAIN.map((at) => ({ path: at(locale), changedAt: null })),
    ...fairDays(edition).map((day) => ({ path: paths.schedule(locale, day), changedAt: null })),
    ...booths.map(({ number, changedAt }) => ({ path: paths.booth(locale, number), changedAt })),
    ...producers.map(({ slug, changedAt }) => ({ path: paths.producer(locale, slug), changedAt })),
    ...products.map(({ slug, changedAt }) => ({ path: paths.product(locale, slug), changedAt })),
    ...sessions.map(({ code, changedAt }) => ({ path: paths.session(locale, code), changedAt })),
  ]);

/** How many files so many entries need; one, however few there are. */
export const sitemapFiles = (entries: readonly SitemapEntry[], max = SITEMAP_MAX): number =>
  Math.max(1, Math.ceil(entries.length / max));

/** The index that names the files, which count from 1. */
export const sitemapIndex = (origin: string, files: number): string =>
  xmlDocument(
    element(
      'sitemapindex',
      NAMESPACE,
      ...Array.from({ length: files }, (_, i) =>
        element('sitemap', {}, element('loc', {}, origin + paths.sitemap(i + 1))),
      ),
    ),
  );

/** One of the files; null beyond the last. */
export function sitemapFile(
  origin: string,
  entries: readonly SitemapEntry[],
  file: number,
  max = SITEMAP_MAX,
): string | null {
  if (file < 1 || file > sitemapFiles(entries, max)) return null;
  return xmlDocument(
    element(
      'urlset',
      NAMESPACE,
      ...entries
        .slice((file - 1) * max, file * max)
        .map(({ path, changedAt }) =>
          element(
            'url',
            {},
            element('loc', {}, origin + path),
            changedAt ? element('lastmod', {}, changedAt) : null,
          ),
        ),
    ),
  );
}
