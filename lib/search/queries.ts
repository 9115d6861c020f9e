import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { tehranDay, tehranMinute } from '@/lib/calendar/tehran';
import { now } from '@/lib/clock';
import { db } from '@/lib/db/client';
import { dayOf } from '@/lib/edition/rules';
import { localText, type Locale } from '@/lib/i18n/locale';
import { ask } from './ask';
import { facets } from './facets';
import { HIT_KINDS, type Found, type HitKind } from './hit';
import { hitsOf } from './hits';
import { matchReadings, type Matched } from './match';
import { nearest } from './nearest';
import type { Moment } from './ranking';
import { readings } from './readings';
import { speller } from './spelled';
import { understood } from './understood';
import { vocabularyFor } from './vocabulary';
import { fairMinute } from './words';

/** Words that differ by a typo are shown where so few others were found. */
const FEW = 10;
export type SearchOptions = {
  /** The most hits of each kind. */
  limit?: number;
  kind?: HitKind | undefined;
  /** A category's slug; an unknown one filters everything out. */
  category?: string | undefined;
  /** Only the words as they were typed, or their beginnings. */
  literal?: boolean;
  /** So many of the things that lie nearest are looked for where nothing fits. */
  nearest?: number;
};

const NONE = { matched: [], counts: [] };

/**
 * What visitors may find now, by every word of a query: the word itself or one of the same sound, one that
 * begins so, one that differs by a typo; joined, apart, in Latin letters, by the organisers' synonyms, typed
 * on the other keyboard. Names count more than labels and those more than running text. Public, so every
 * actor sees the same. A fixed number of statements, two or three more where nothing fits.
 * @param q as typed; anything is safe, 200 characters of it are read
 */
export async function searchFair(
  _actor: Actor,
  locale: Locale,
  q: string,
  { limit = 30, kind, category, literal = false, nearest: offered = 0 }: SearchOptions = {},
): Promise<Found> {
  const asked = ask(q);
  const words = asked.words.map(({ word }) => word);
  const [moment, categories] = await Promise.all([thisMoment(), categoriesFor(locale)]);
  const vocabulary = await vocabularyFor(db(), asked, moment);
  const spelled = speller(locale, q, vocabulary);
  const found = readings(asked, vocabulary, literal);
  const categoryId =
    category === undefined
      ? undefined
      : (categories.find(({ slug }) => slug === category)?.id ?? -1);
  const { matched, counts } =
    found.length > 0
      ? await matchReadings(db(), found, moment, { most: limit, filter: { kind, categoryId } })
      : NONE;
  const isGood = ({ tier }: { tier: number }) => tier > 1;
  const good = counts.filter(isGood).reduce((sum, { count }) => sum + count, 0);
  const kept =
    good >= FEW
      ? { matched: matched.filter(isGood), counts: counts.filter(isGood) }
      : { matched, counts };
  const sums = facets(kept.counts, categories, { kind, categoryId });
  const hits = await hitsOf(locale, kept.matched);
  const best = bestOf(kept.matched);
  const reading = best && found[best.reading];
  const used = new Set(kept.matched.map((match) => match.reading));
  const near =
    sums.all === 0 && words.length > 0 && offered > 0
      ? await hitsOf(locale, await nearest(asked.words, vocabulary, moment, offered))
      : [];
  return {
    words,
    spelled: words.map(spelled.found),
    read: reading && !literal ? await understood(words, reading, best, spelled) : null,
    isGuess: best?.tier === 1,
    marks: [
      ...new Set(
        found.flatMap(({ slots }, at) =>
          used.has(at)
            ? slots.flatMap(({ terms }) =>
                terms.filter((term) => good < FEW || isGood(term)).map(({ token }) => token),
              )
            : [],
        ),
      ),
    ],
    groups: HIT_KINDS.map((one) => ({
      kind: one,
      count: sums.shown.get(one) ?? 0,
      hits: hits.filter((hit) => hit.kind === one),
    })).filter(({ count }) => count > 0),
    count: [...sums.shown.values()].reduce((sum, count) => sum + count, 0),
    all: sums.all,
    kinds: sums.kinds,
    categories: sums.categories,
    nearest: near,
  };
}

const bestOf = (matched: readonly Matched[]): Matched | undefined =>
  matched.toSorted((a, b) => b.value - a.value)[0];

/** The current edition and its minute on Tehran's clocks. One statement. */
async function thisMoment(): Promise<Moment> {
  const edition = await db().edition.findFirst({
    where: { state: 'current' },
    select: { id: true, startDate: true },
  });
  if (!edition) return { editionId: null, minute: null };
  const at = now();
  const day = dayOf(edition, tehranDay(at));
  return { editionId: edition.id, minute: day === null ? null : fairMinute(day, tehranMinute(at)) };
}

/** The published categories with their ids. One statement. */
async function categoriesFor(locale: Locale) {
  const rows = await db().category.findMany({
    where: { state: 'published' },
    select: { id: true, slug: true, nameFa: true, nameEn: true, colorToken: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, slug, nameFa, nameEn, colorToken }) => ({
    id,
    slug,
    name: localText(locale, nameFa, nameEn),
    token: colorToken,
  }));
}
