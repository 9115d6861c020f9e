import 'server-only';
import { db } from '@/lib/db/client';
import type { Matched } from './match';
import type { Reading } from './readings';
import type { Word } from './terms';

/**
 * The words with which a hit was found, spelled as in the texts; beginnings stay as they were typed. Null
 * where these are the words that were typed. One statement.
 */
export async function understood(
  typed: readonly string[],
  reading: Reading,
  hit: Matched,
  vocabulary: readonly Word[],
): Promise<string[] | null> {
  const wanted = reading.slots.flatMap(({ terms }) => terms.map(({ token }) => token));
  const rows = await db().searchToken.findMany({
    where: { docId: hit.docId, token: { in: wanted }, weight: { gt: 0 } },
    select: { token: true },
  });
  const held = new Set(rows.map(({ token }) => token));
  const spelled = new Map(vocabulary.map(({ word, spelling }) => [word, spelling]));
  const words = reading.slots.map((slot) => {
    const term = slot.terms.find(({ token }) => held.has(token));
    return !term || term.tier === 2 ? { word: slot.typed, shown: slot.typed } : shown(term.token);
  });
  function shown(word: string) {
    return { word, shown: spelled.get(word) ?? word };
  }
  const isAsTyped =
    words.length === typed.length && words.every(({ word }, at) => word === typed[at]);
  return isAsTyped ? null : words.map((word) => word.shown);
}
