import 'server-only';
import { cacheTag } from 'next/cache';
import { VISITOR } from '@/lib/auth/actor';
import { siteEdition } from '@/lib/edition/cached';
import type { Locale } from '@/lib/i18n/locale';
import { tags } from '@/lib/tags';
import type { Ground } from './grid';
import type { PlanItems } from './item';
import { bareGround, drawWalks, measureWalks, walksName } from './measure-walks';
import { listPlan } from './queries';
import type { WalkLines, Walks } from './walks';
import type { Way } from './way';
import { waysToBooths } from './ways';

/** What stands on the plan, as public pages read it. */
export async function sitePlan(locale: Locale): Promise<PlanItems> {
  'use cache';
  cacheTag(tags.edition(), tags.plan(), tags.booths(), tags.producers(), tags.categories());
  return listPlan(VISITOR, locale);
}

/**
 * The ways from the main entrance to every booth that can be reached, by the booth's number. All at once, so
 * that the ground is measured once and not for each booth's page.
 */
export async function siteWays(locale: Locale): Promise<Partial<Record<number, Way>>> {
  'use cache';
  cacheTag(tags.edition(), tags.plan(), tags.booths(), tags.producers(), tags.categories());
  const [edition, items] = await Promise.all([siteEdition(), sitePlan(locale)]);
  return edition ? waysToBooths(locale, { ...items, plan: edition.plan }) : {};
}

/** Kept for as long as the ground is the same, whatever else changes of the booths. */
async function walksOn(ground: Ground): Promise<Walks> {
  'use cache';
  return measureWalks(ground);
}

/** The same for their lines, which fewer ask for. */
async function linesOn(ground: Ground): Promise<WalkLines> {
  'use cache';
  return drawWalks(ground);
}

/** The files with the walks between all places, by their name; null in an empty database. Measuring costs, naming does not. */
export async function siteWalks(): Promise<{
  name: string;
  walks: () => Promise<Walks>;
  lines: () => Promise<WalkLines>;
} | null> {
  const [edition, items] = await Promise.all([siteEdition(), sitePlan('fa')]);
  if (!edition) return null;
  const ground = bareGround({ plan: edition.plan, ...items });
  return { name: walksName(ground), walks: () => walksOn(ground), lines: () => linesOn(ground) };
}
