import 'server-only';
import { Prisma } from '@/lib/db/generated/sqlite/client';
import type { Asked } from './ask';
import { isVisible, type Moment } from './ranking';
import type { Reader } from './reader';
import type { Word } from './terms';

type Row = { word: string; sound: string; spelling: string; docs: number | bigint; terms: string };

const columns = Prisma.sql`"word", "sound", "spelling", "docs", "terms"`;

const termsOf = ({ terms }: Row) => (terms === '' ? [] : terms.split('|'));

/** Rows as words, each once. */
const toWords = (rows: readonly Row[]): Word[] => [
  ...new Map(
    rows.map((row) => [row.word, { ...row, docs: Number(row.docs), terms: termsOf(row) }]),
  ).values(),
];

/**
 * Whether visitors may find a listing by a word now. No join: what there is of the first words decides how
 * PostgreSQL would go about that.
 */
const isFindable = (word: Prisma.Sql, now: Moment) => Prisma.sql`
  (SELECT 1 FROM "SearchToken" k CROSS JOIN "SearchDoc" d
    WHERE k."token" = ${word} AND k."weight" > 0 AND d."id" = k."docId" AND ${isVisible(now)}
    LIMIT 1) = 1`;

/** Which of the words visitors may find something by now. One statement; none for no words. */
async function findable(
  reader: Reader,
  words: readonly string[],
  now: Moment,
): Promise<Set<string>> {
  if (words.length === 0) return new Set();
  const values = words.map((word) => Prisma.sql`(CAST(${word} AS TEXT))`);
  const rows = await reader.$queryRaw<{ word: string }[]>(Prisma.sql`
    WITH "asked"("word") AS (VALUES ${Prisma.join(values)})
    SELECT "word" FROM "asked" WHERE ${isFindable(Prisma.sql`"asked"."word"`, now)}`);
  return new Set(rows.map(({ word }) => word));
}

/** The words that begin so, the nearest to their end first. The same SQL reads an index on both databases. */
const beginningWith = (sound: string, most: number) => Prisma.sql`
  SELECT * FROM (SELECT ${columns} FROM "SearchWord" WHERE "sound" LIKE ${`${sound}%`}
    ORDER BY LENGTH("sound"), "word" LIMIT ${most}) AS "begins"`;

/**
 * What the vocabulary has for a query. A word by which visitors may find nothing now, because only drafts or
 * tomorrow's news hold it, is left out, so that nothing in an answer tells that it is there. Two statements at
 * most; none for a query without words.
 */
export async function vocabularyFor(reader: Reader, asked: Asked, now: Moment): Promise<Word[]> {
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
  const words = toWords(rows);
  const leads = words.flatMap(({ terms }) => terms.flatMap((term) => term.split(' ')));
  const found = await findable(
    reader,
    [...new Set([...words.map(({ word }) => word), ...leads])],
    now,
  );
  return words
    .map((word) => ({
      ...word,
      docs: found.has(word.word) ? word.docs : 0,
      terms: word.terms.filter((term) => term.split(' ').every((token) => found.has(token))),
    }))
    .filter(({ docs, terms }) => docs > 0 || terms.length > 0);
}

/**
 * Words that may lie near one that nobody knows: those with its first two letters, with the first, and the next
 * in the alphabet, of those by which visitors may find something now. All through indexes: the vocabulary of a
 * large fair is not read for it. One statement.
 */
export async function wordsAround(reader: Reader, sound: string, now: Moment): Promise<Word[]> {
  const held = Prisma.sql`
    SELECT ${columns} FROM "SearchWord" w WHERE ${isFindable(Prisma.sql`w."word"`, now)}`;
  const part = (condition: Prisma.Sql) =>
    Prisma.sql`SELECT * FROM (${held} AND ${condition}) AS "some"`;
  const rows = await reader.$queryRaw<Row[]>(Prisma.sql`
    ${part(Prisma.sql`"sound" LIKE ${`${sound.slice(0, 2)}%`} LIMIT 200`)}
    UNION ALL ${part(Prisma.sql`"sound" LIKE ${`${sound.slice(0, 1)}%`} LIMIT 200`)}
    UNION ALL ${part(Prisma.sql`"word" >= ${sound} ORDER BY "word" LIMIT 50`)}
    UNION ALL ${part(Prisma.sql`"word" < ${sound} ORDER BY "word" DESC LIMIT 50`)}`);
  return toWords(rows);
}
