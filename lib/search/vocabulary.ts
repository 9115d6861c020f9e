import 'server-only';
import { Prisma } from '@/lib/db/generated/sqlite/client';
import type { Asked } from './ask';
import type { Reader } from './reader';
import type { Word } from './terms';

type Row = { word: string; sound: string; spelling: string; docs: number | bigint; terms: string };

const columns = Prisma.sql`"word", "sound", "spelling", "docs", "terms"`;

const toWord = ({ docs, terms, ...row }: Row): Word => ({
  ...row,
  docs: Number(docs),
  terms: terms === '' ? [] : terms.split('|'),
});

/** The words that begin so, the nearest to their end first. The same SQL reads an index on both databases. */
const beginningWith = (sound: string, most: number) => Prisma.sql`
  SELECT * FROM (SELECT ${columns} FROM "SearchWord" WHERE "sound" LIKE ${`${sound}%`}
    ORDER BY LENGTH("sound"), "word" LIMIT ${most}) AS "begins"`;

/** What the vocabulary has for a query. One statement; none for a query without words. */
export async function vocabularyFor(reader: Reader, asked: Asked): Promise<Word[]> {
  if (asked.sounds.length === 0) return [];
  const near = Prisma.sql`
    SELECT ${columns} FROM "SearchWord" WHERE "word" IN
      (SELECT "word" FROM "SearchNear" WHERE "key" IN (${Prisma.join([...asked.near, ''])}))`;
  const begin = asked.beginnings.map(
    ({ sound, most }) => Prisma.sql`UNION ALL ${beginningWith(sound, most)}`,
  );
  const rows = await reader.$queryRaw<Row[]>(Prisma.sql`
    SELECT ${columns} FROM "SearchWord" WHERE "sound" IN (${Prisma.join(asked.sounds)})
    UNION ALL ${near}
    ${Prisma.join(begin, ' ')}`);
  return [...new Map(rows.map((row) => [row.word, toWord(row)])).values()];
}

/**
 * Words that may lie near one that nobody knows: those with its first two letters, with the first, and the next
 * in the alphabet. All through indexes: the vocabulary of a large fair is not read for it. One statement.
 */
export async function wordsAround(reader: Reader, sound: string): Promise<Word[]> {
  const held = Prisma.sql`SELECT ${columns} FROM "SearchWord" WHERE "docs" > 0`;
  const part = (condition: Prisma.Sql) =>
    Prisma.sql`SELECT * FROM (${held} AND ${condition}) AS "some"`;
  const rows = await reader.$queryRaw<Row[]>(Prisma.sql`
    ${part(Prisma.sql`"sound" LIKE ${`${sound.slice(0, 2)}%`} LIMIT 200`)}
    UNION ALL ${part(Prisma.sql`"sound" LIKE ${`${sound.slice(0, 1)}%`} LIMIT 200`)}
    UNION ALL ${part(Prisma.sql`"word" >= ${sound} ORDER BY "word" LIMIT 50`)}
    UNION ALL ${part(Prisma.sql`"word" < ${sound} ORDER BY "word" DESC LIMIT 50`)}`);
  return [...new Map(rows.map((row) => [row.word, toWord(row)])).values()];
}
