import { beforeAll, expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { useDatabase } from '@/lib/db/client';
import { fileData } from '@/lib/one-file/data';
import { finder, type Doc } from '@/lib/one-file/finder';
import { freshDatabase } from '../../support/database';
import { importPath } from '../../support/import/database';
import { queriesWith, SLIPS, TYPED, type Wanted } from '../../support/search-errors';

const EACH = 50;
const SEED = 20_270_427;
const LEAST = 0.95;

type Kept = Doc & Wanted;
let kept: Kept[] = [];
let seek: (q: string) => number[];

const doc = (kind: string, key: number, name: string, text: string): Kept => ({
  kind,
  key: String(key),
  name,
  label: '',
  text,
});

beforeAll(async () => {
  const { database, drop } = await freshDatabase('sqlite');
  useDatabase(database);
  await importPath('prisma/sample');
  const found = await fileData(VISITOR, new Date('2027-04-29T17:40:00+03:30'));
  const snapshot = found?.data.parts[0]?.snapshot;
  if (!found || !snapshot) throw new Error('no fair');
  kept = [
    ...snapshot.booths.map((booth) => {
      const maker = snapshot.producers.find(({ slug }) => slug === booth.maker);
      return doc('booth', booth.number, maker?.name.text ?? '', booth.short.text);
    }),
    ...snapshot.products.map(({ id, name, description }) =>
      doc('product', id, name.text, description.text),
    ),
    ...snapshot.sessions.map(({ id, title, description }) =>
      doc('session', id, title.text, description.text),
    ),
  ];
  const leads = [...found.data.leads].map(([word, terms]): [string, string[]] => [
    word,
    [...terms],
  ]);
  seek = finder(kept, Object.fromEntries(leads));
  useDatabase(undefined);
  await drop();
});

/** Whether what is wanted is among the first ten of its kind. */
const isFound = (q: string, { kind, key }: Wanted): boolean =>
  seek(q)
    .flatMap((at) => kept[at] ?? [])
    .filter((one) => one.kind === kind)
    .slice(0, 10)
    .some((one) => one.key === key);

test.each([...Object.keys(SLIPS), ...Object.keys(TYPED)])(
  'with %s the search of the one file has what is meant among the first ten in 95 of 100 queries',
  (slip) => {
    const queries = queriesWith(slip, kept, EACH, SEED);
    const missed = queries.filter(({ q, of }) => !isFound(q, of));
    const recall = 1 - missed.length / queries.length;
    console.log(`recall@10 ${recall.toFixed(3)} of ${queries.length}, one file: ${slip}`);
    expect(queries.length).toBeGreaterThan(EACH / 3);
    expect(recall >= LEAST ? [] : missed).toEqual([]);
  },
);
