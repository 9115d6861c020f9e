import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { currentEdition } from '@/lib/edition/queries';
import type { Edition } from '@/lib/edition/rules';
import { LOCALES, type Locale } from '@/lib/i18n/locale';
import type { PlanItems } from '@/lib/plan/item';
import { listPlan } from '@/lib/plan/queries';
import type { Way } from '@/lib/plan/way';
import { waysToBooths } from '@/lib/plan/ways';
import { leadsOf } from '@/lib/search/leads';
import type { FairSnapshot } from '@/lib/snapshot/item';
import { fairSnapshot } from '@/lib/snapshot/queries';
import { synonymRows } from '@/lib/snapshot/texts';

/** The fair in one language: all that is published, what stands on the plan, and the ways to the booths. */
export type FilePart = {
  locale: Locale;
  snapshot: FairSnapshot;
  items: PlanItems;
  ways: Partial<Record<number, Way>>;
};

/** What the one file is made of. */
export type FileData = {
  edition: Edition;
  parts: FilePart[];
  /** Every other spelling that organisers gave; the file keeps those that lead to a word in it. */
  leads: Map<string, Set<string>>;
  made: Date;
};

/**
 * The whole published fair in both languages; null in an empty database. Public, so every actor sees the same.
 * @param now dates the file and decides which announcements stand
 * @returns also the next instant at which the clock alone changes it (null: never)
 */
export async function fileData(
  actor: Actor,
  now: Date,
): Promise<{ data: FileData; until: Date | null } | null> {
  const [edition, synonyms, ...snapshots] = await Promise.all([
    currentEdition(actor),
    synonymRows(actor),
    ...LOCALES.map((locale) => fairSnapshot(actor, locale, now)),
  ]);
  if (!edition) return null;
  const parts = await Promise.all(
    snapshots.flatMap((found) => (found ? [partOf(actor, edition, found.snapshot)] : [])),
  );
  const until = snapshots.find((found) => found?.until)?.until ?? null;
  return { data: { edition, parts, leads: leadsOf(synonyms), made: now }, until };
}

async function partOf(actor: Actor, edition: Edition, snapshot: FairSnapshot): Promise<FilePart> {
  const { locale } = snapshot;
  const items = await listPlan(actor, locale);
  const ways = waysToBooths(locale, { ...items, plan: edition.plan });
  return { locale, snapshot, items, ways };
}
