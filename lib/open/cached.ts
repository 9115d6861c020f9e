import 'server-only';
import { cacheTag } from 'next/cache';
import { standingAt } from '@/lib/announcement/item';
import { announcementRecords, type AnnouncementRecord } from '@/lib/announcement/records';
import { VISITOR } from '@/lib/auth/actor';
import { boothRecords, type BoothRecord } from '@/lib/booth/records';
import { now } from '@/lib/clock';
import { siteEdition } from '@/lib/edition/cached';
import { landmarkRecords, type LandmarkRecord } from '@/lib/plan/records';
import { producerRecords, type ProducerRecord } from '@/lib/producer/records';
import { productRecords, type ProductRecord } from '@/lib/product/records';
import { sessionChanges, type SessionChange } from '@/lib/session/change-records';
import { sessionRecords, type SessionRecord } from '@/lib/session/records';
import { tags } from '@/lib/tags';

// What files for programs are made of, kept until a change names it stale.

export async function openSessions(): Promise<SessionRecord[]> {
  'use cache';
  cacheTag(tags.edition(), tags.schedule(), tags.booths(), tags.producers(), tags.plan());
  return sessionRecords(VISITOR);
}

export async function openBooths(): Promise<BoothRecord[]> {
  'use cache';
  cacheTag(tags.edition(), tags.booths(), tags.producers(), tags.categories());
  return boothRecords(VISITOR);
}

export async function openProducers(): Promise<ProducerRecord[]> {
  'use cache';
  cacheTag(tags.edition(), tags.producers(), tags.booths(), tags.categories());
  return producerRecords(VISITOR);
}

export async function openProducts(): Promise<ProductRecord[]> {
  'use cache';
  cacheTag(tags.edition(), tags.products(), tags.producers(), tags.booths(), tags.categories());
  return productRecords(VISITOR);
}

export async function openLandmarks(): Promise<LandmarkRecord[]> {
  'use cache';
  cacheTag(tags.edition(), tags.plan());
  return landmarkRecords(VISITOR);
}

/** Those that stand now: what is not yet published, nobody shall read. */
export async function openAnnouncements(): Promise<AnnouncementRecord[]> {
  'use cache';
  cacheTag(tags.edition(), tags.announcements());
  const [edition, all] = await Promise.all([siteEdition(), announcementRecords(VISITOR)]);
  if (!edition) return [];
  const { standing, until } = standingAt(edition, all, now());
  if (until) cacheTag(tags.until(until));
  return standing;
}

/** So many changes a feed tells. */
const CHANGES = 50;

export async function openChanges(): Promise<SessionChange[]> {
  'use cache';
  cacheTag(tags.edition(), tags.schedule(), tags.booths(), tags.producers(), tags.plan());
  return sessionChanges(VISITOR, CHANGES);
}
