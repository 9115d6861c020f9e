import 'server-only';
import { cacheTag } from 'next/cache';
import { VISITOR } from '@/lib/auth/actor';
import type { Locale } from '@/lib/i18n/locale';
import { tags } from '@/lib/tags';
import type { ProducerCard } from './item';
import { findProducer, listProducers, producerMovedTo } from './queries';

/** The producers as public pages read them. */
export async function siteProducers(locale: Locale): Promise<ProducerCard[]> {
  'use cache';
  cacheTag(tags.edition(), tags.producers(), tags.booths(), tags.categories());
  return listProducers(VISITOR, locale);
}

/** A producer's page, or why there is none. */
export async function siteProducer(locale: Locale, slug: string) {
  'use cache';
  cacheTag(tags.edition(), tags.producer(slug), tags.categories());
  const producer = await findProducer(VISITOR, locale, slug);
  if (typeof producer === 'object') cacheTag(tags.booths(), tags.products());
  return producer;
}

/** The present slug of a producer that an old address means. */
export async function siteProducerMovedTo(slug: string): Promise<string | null> {
  'use cache';
  cacheTag(tags.producer(slug), tags.producers());
  return producerMovedTo(VISITOR, slug);
}
