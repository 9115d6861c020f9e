import 'server-only';
import { cacheTag } from 'next/cache';
import { VISITOR } from '@/lib/auth/actor';
import type { Locale } from '@/lib/i18n/locale';
import { tags } from '@/lib/tags';
import type { PlanItems } from './item';
import { listPlan } from './queries';

/** What stands on the plan, as public pages read it. */
export async function sitePlan(locale: Locale): Promise<PlanItems> {
  'use cache';
  cacheTag(tags.edition(), tags.plan(), tags.booths(), tags.producers(), tags.categories());
  return listPlan(VISITOR, locale);
}
