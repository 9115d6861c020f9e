import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/sqlite/client';
import { spellings, weighted, type Place, type Words } from '@/lib/search/words';
import { inParts } from './parts';
import { countWords, learnWords } from './vocabulary';

/** What a kind of listing tells the search: its part of `Listing`. */
type Indexed<Row> = {
  kind: string;
  words(row: Row): Words | null;
  place?(row: Row): Place;
};

/**
 * Replaces what the search knows of these rows of one kind, and brings the vocabulary up to date; as many
 * statements for a hundred rows as for one.
 */
export async function indexRows<Row extends { id: number }>(
  tx: Tx,
  listing: Indexed<Row>,
  rows: Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const { kind } = listing;
  const where = { kind, entityId: { in: rows.map(({ id }) => id) } };
  const gone = await tx.searchToken.findMany({ where: { doc: where }, select: { token: true } });
  await tx.searchDoc.deleteMany({ where });
  const known = new Map<string, string>();
  const found = rows.flatMap((row) => {
    const words = listing.words(row);
    if (!words) return [];
    for (const [token, spelling] of spellings(words)) known.set(token, spelling);
    return [{ row, tokens: weighted(words), size: weighted({ names: words.names }).size }];
  });
  const docs = await tx.searchDoc.createManyAndReturn({
    data: found.map(({ row, size }) => {
      const { shown, ...place } = listing.place?.(row) ?? { shown: false };
      return { kind, entityId: row.id, size, shown, ...place };
    }),
    select: { id: true, entityId: true },
  });
  const docOf = new Map(docs.map(({ id, entityId }) => [entityId, id]));
  const data = found.flatMap(({ row, tokens }) => {
    const docId = docOf.get(row.id);
    if (docId === undefined) throw new Error(`${kind} ${row.id} was not taken into the search`);
    return [...tokens].map(([token, weight]) => ({ docId, token, weight }));
  });
  await addTokens(tx, data);
  await learnWords(tx, new Map(data.map(({ token }) => [token, known.get(token) ?? token])));
  const more = new Map<string, number>();
  for (const { token } of data) more.set(token, (more.get(token) ?? 0) + 1);
  for (const { token } of gone) more.set(token, (more.get(token) ?? 0) - 1);
  await countWords(tx, more);
}

type Posting = { docId: number; token: string; weight: number };

/** As one statement of several thousand rows: Prisma's own takes ten times as long. */
async function addTokens(tx: Tx, postings: readonly Posting[]): Promise<void> {
  for (const part of inParts(postings)) {
    const rows = part.map(
      ({ docId, token, weight }) =>
        Prisma.sql`(${Prisma.raw(String(docId))}, ${token}, ${Prisma.raw(String(weight))})`,
    );
    await tx.$executeRaw`
      WITH "new"("docId", "token", "weight") AS
        (VALUES ${Prisma.join([Prisma.sql`(0, CAST('' AS TEXT), 0)`, ...rows])})
      INSERT INTO "SearchToken" ("docId", "token", "weight") SELECT * FROM "new" WHERE "docId" > 0`;
  }
}
