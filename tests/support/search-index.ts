import { indexRows } from '@/lib/change/search-words';
import { db } from '@/lib/db/client';
import { ask } from '@/lib/search/ask';
import { matchReadings } from '@/lib/search/match';
import type { Reader } from '@/lib/search/reader';
import { readings } from '@/lib/search/readings';
import { vocabularyFor } from '@/lib/search/vocabulary';
import type { Words } from '@/lib/search/words';

type Indexable = Words & { id: number };

/** Puts texts into the search as things that visitors may find, without the listings themselves. */
export const indexTexts = (kind: string, rows: Indexable[]): Promise<void> =>
  indexRows(db(), { kind, words: (row: Indexable) => row, place: () => ({ shown: true }) }, rows);

/** The ids of what a query matches, the best first, all kinds together. */
export async function matchedIds(q: string, reader: Reader = db()): Promise<number[]> {
  const asked = ask(q);
  const anytime = { editionId: null, minute: null };
  const found = readings(asked, await vocabularyFor(reader, asked, anytime));
  if (found.length === 0) return [];
  const { matched } = await matchReadings(reader, found, anytime, { most: 100 });
  return matched.map(({ entityId }) => entityId);
}
