import 'server-only';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/sqlite/client';
import { nearKeys } from '@/lib/search/near';
import { sound } from '@/lib/search/sound';
import { inParts } from './parts';

// Every statement is sent even where it has nothing to do, so that what a change costs depends on nothing
// but how many words there are. `VALUES` cannot be empty: each begins with a row that is left out again.

/** Adds words that the vocabulary does not have, with the keys of those near them. @param words token to spelling */
export async function learnWords(tx: Tx, words: ReadonlyMap<string, string>): Promise<void> {
  for (const part of inParts([...words.keys()])) {
    const where = { word: { in: part } };
    const known = await tx.searchWord.findMany({ where, select: { word: true } });
    const has = new Set(known.map(({ word }) => word));
    const fresh = part.filter((word) => !has.has(word));
    const rows = fresh.map(
      (word) => Prisma.sql`(${word}, ${sound(word)}, ${words.get(word) ?? word})`,
    );
    await tx.$executeRaw`
      WITH "new"("word", "sound", "spelling") AS
        (VALUES ${Prisma.join([Prisma.sql`(CAST('' AS TEXT), CAST('' AS TEXT), CAST('' AS TEXT))`, ...rows])})
      INSERT INTO "SearchWord" ("word", "sound", "spelling") SELECT * FROM "new" WHERE "word" <> ''`;
    await addNearKeys(tx, fresh);
  }
}

async function addNearKeys(tx: Tx, words: readonly string[]): Promise<void> {
  const keys = words.flatMap((word) => nearKeys(sound(word)).map((key) => ({ key, word })));
  for (const part of inParts(keys)) {
    const rows = part.map(({ key, word }) => Prisma.sql`(${key}, ${word})`);
    await tx.$executeRaw`
      WITH "new"("key", "word") AS
        (VALUES ${Prisma.join([Prisma.sql`(CAST('' AS TEXT), CAST('' AS TEXT))`, ...rows])})
      INSERT INTO "SearchNear" ("key", "word") SELECT * FROM "new" WHERE "word" <> ''`;
  }
}

/** Adds to the number of listings that hold each word; what none holds any more is forgotten. */
export async function countWords(tx: Tx, more: ReadonlyMap<string, number>): Promise<void> {
  const changed = [...more].filter(([, count]) => count !== 0);
  for (const part of inParts(changed)) {
    const rows = part.map(([word, count]) => Prisma.sql`(${word}, ${Prisma.raw(String(count))})`);
    await tx.$executeRaw`
      WITH "more"("word", "count") AS
        (VALUES ${Prisma.join([Prisma.sql`(CAST('' AS TEXT), 0)`, ...rows])})
      UPDATE "SearchWord" SET "docs" = "docs" + "more"."count" FROM "more"
       WHERE "SearchWord"."word" = "more"."word"`;
  }
  await forgetWords(
    tx,
    changed.flatMap(([word, count]) => (count < 0 ? [word] : [])),
  );
}

/** Forgets those of the words that no listing holds and that are no synonym. */
export async function forgetWords(tx: Tx, words: readonly string[]): Promise<void> {
  for (const part of inParts(words)) {
    const idle = Prisma.sql`"word" IN (${Prisma.join(['', ...part])}) AND "docs" = 0 AND "terms" = ''`;
    await tx.$executeRaw`
      DELETE FROM "SearchNear" WHERE "word" IN (SELECT "word" FROM "SearchWord" WHERE ${idle})`;
    await tx.$executeRaw`DELETE FROM "SearchWord" WHERE ${idle}`;
  }
}
