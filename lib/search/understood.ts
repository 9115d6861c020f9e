import 'server-only';
import { db } from '@/lib/db/client';
import type { Matched } from './match';
import type { Reading } from './readings';
import type { Speller } from './spelled';

/**
 * The words with which a hit was found, as they are shown; beginnings stay as they were typed. Null where
 * these are the words that were typed. One statement.
 */
export async function understood(
  typed: readonly string[],
  reading: Reading,
  hit: Matched,
  spelled: Speller,
): Promise<string[] | null> {
  const wanted = reading.slots.flatMap(({ terms }) => terms.map(({ token }) => token));
  const rows = await db().searchToken.findMany({
    where: { docId: hit.docId, token: { in: wanted }, weight: { gt: 0 } },
    select: { token: true },
  });
  const held = new Set(rows.map(({ token }) => token));
  const words = reading.slots.map((slot) => {
    const term = slot.terms.find(({ token }) => held.has(token));
    return !term || term.tier === 2
      ? { word: slot.typed, shown: spelled.typed(slot.typed) }
      : { word: term.token, shown: spelled.found(term.token) };
  });
  const isAsTyped =
    words.length === typed.length && words.every(({ word }, at) => word === typed[at]);
  return isAsTyped ? null : words.map((word) => word.shown);
}
