import 'server-only';
import { cacheTag } from 'next/cache';
import { VISITOR } from '@/lib/auth/actor';
import type { IsoDate } from '@/lib/calendar/jalali';
import { nothingAsked } from '@/lib/directory/asked';
import { PRODUCT_LIST } from '@/lib/directory/facts';
import type { Locale } from '@/lib/i18n/locale';
import { tags } from '@/lib/tags';
import { productDirectory } from './directory';
import type { CatalogueItem } from './item';
import { findProduct, listProducts, productMovedTo } from './queries';

/** The catalogue as public pages read it. */
export async function siteProducts(locale: Locale): Promise<CatalogueItem[]> {
  'use cache';
  cacheTag(tags.edition(), tags.products(), tags.producers(), tags.booths(), tags.categories());
  return listProducts(VISITOR, locale);
}

/** A product's page, or why there is none. */
export async function siteProduct(locale: Locale, slug: string) {
  'use cache';
  cacheTag(tags.edition(), tags.product(slug), tags.categories());
  const product = await findProduct(VISITOR, locale, slug);
  if (typeof product === 'object') {
    cacheTag(tags.products(), tags.booths(), tags.producers(), tags.producer(product.maker.slug));
  }
  return product;
}

/** The present slug of a product that an old address means. */
export async function siteProductMovedTo(slug: string): Promise<string | null> {
  'use cache';
  cacheTag(tags.product(slug), tags.products());
  return productMovedTo(VISITOR, slug);
}

/** The beginning of the catalogue on a day, as its page without a filter shows it. */
export async function siteProductDirectory(locale: Locale, date: IsoDate) {
  'use cache';
  cacheTag(tags.edition(), tags.products(), tags.producers(), tags.booths(), tags.categories());
  return productDirectory(VISITOR, locale, nothingAsked(PRODUCT_LIST), date);
}
