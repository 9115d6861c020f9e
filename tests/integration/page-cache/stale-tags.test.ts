import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { postgresSource } from '@/lib/page-cache/postgres-source.mjs';
import { sqliteSource } from '@/lib/page-cache/sqlite-source.mjs';
import { SEED, staleTags } from '@/lib/page-cache/stale-tags.mjs';
import { tags } from '@/lib/tags';
import { onEachDatabase } from '../../support/database';

const instant = () => performance.timeOrigin + performance.now();
const CLOCK = Date.parse('2027-04-27T06:00:00Z');

onEachDatabase('the page cache learns what is stale', ({ database, provider, url }) => {
  let open: { close: () => unknown }[] = [];
  let number = 100;
  let tag: string;
  beforeEach(() => {
    // Next keeps expired tags for the whole process: each test has its own.
    tag = tags.booth((number += 1));
  });
  afterEach(async () => {
    await Promise.all(open.map((each) => each.close()));
    open = [];
  });

  const identity = async () => (await database().fact.findUnique({ where: { key: 'id' } }))?.value;
  const name = (...given: string[]) =>
    database().staleTag.createMany({ data: given.map((each) => ({ tag: each })) });

  /** A process's reader, of a build on this database unless told otherwise. */
  async function reader(record: object | undefined = {}, settings: object = {}) {
    const source =
      provider === 'sqlite' ? sqliteSource(url().slice('file:'.length)) : postgresSource(url());
    const built = { databaseId: await identity(), lastStaleId: 0, ...record };
    // Always asked: how often is for the source to say, and has a test of its own.
    const stale = staleTags({ ...source, pollEvery: 0 }, built, settings);
    open.push(stale);
    return stale;
  }

  test('nothing changed: the pages of the build stand', async () => {
    const stale = await reader();
    await stale.refresh();
    expect(stale.isFresh([tag], SEED, CLOCK)).toBe(true);
  });

  test('a tag that another process names makes what carries it stale, and nothing else', async () => {
    const stale = await reader();
    await stale.refresh();
    const made = instant();
    await name(tag);
    await stale.refresh();
    expect(stale.isFresh([tag, 'booths'], made, CLOCK)).toBe(false);
    expect(stale.isFresh(['booths-of-nobody'], made, CLOCK)).toBe(true);
    expect(stale.isFresh([tag], instant(), CLOCK)).toBe(true);
  });

  test('a page whose rendering began before the change is stale though it ended later', async () => {
    const stale = await reader();
    await stale.refresh();
    const began = instant();
    await name(tag);
    await stale.refresh();
    expect(stale.isFresh([tag], began, CLOCK)).toBe(false);
  });

  test('rows that are committed in another order than their ids are all seen', async () => {
    const stale = await reader();
    await name(tag);
    await database().staleTag.updateMany({ where: { tag }, data: { id: 40 } });
    await stale.refresh();
    const made = instant();
    await database().staleTag.create({ data: { id: 39, tag } });
    await stale.refresh();
    expect(stale.isFresh([tag], made, CLOCK)).toBe(false);
  });

  test('what changed after the build and before the start is stale, what changed before is not', async () => {
    await name('before', 'long before');
    const rows = await database().staleTag.findMany({ orderBy: { id: 'desc' } });
    const seenStaleIds = rows.map(({ id }) => id);
    await name(tag);
    const stale = await reader({ lastStaleId: seenStaleIds[0], seenStaleIds });
    await stale.refresh();
    expect(stale.isFresh(['before'], SEED, CLOCK)).toBe(true);
    expect(stale.isFresh(['long before'], SEED, CLOCK)).toBe(true);
    expect(stale.isFresh([tag], SEED, CLOCK)).toBe(false);
  });

  test('a row that was given its number before the build and committed after it is news', async () => {
    await name('before');
    await database().staleTag.updateMany({ data: { id: 40 } });
    await database().staleTag.create({ data: { id: 39, tag } });
    const stale = await reader({ lastStaleId: 40, seenStaleIds: [40] });
    await stale.refresh();
    expect(stale.isFresh(['before'], SEED, CLOCK)).toBe(true);
    expect(stale.isFresh([tag], SEED, CLOCK)).toBe(false);
  });

  test('rows that were removed before they were read leave nothing to rely on', async () => {
    await name('gone', tag);
    await database().staleTag.deleteMany({ where: { tag: 'gone' } });
    const stale = await reader();
    await stale.refresh();
    expect(stale.isFresh(['whatever'], SEED, CLOCK)).toBe(false);
  });

  test.each([
    ['of another database', { databaseId: 'another' }, {}],
    ['for another address', {}, { publicUrl: 'https://fair.example' }],
    ['for another clock', { fairNow: '2027-04-27T06:00:00.000Z' }, {}],
  ])('pages %s are not shown', async (_, record, settings) => {
    const stale = await reader(record, settings);
    await stale.refresh();
    expect(stale.isFresh([tag], SEED, CLOCK)).toBe(false);
    expect(stale.isFresh([tag], instant(), CLOCK)).toBe(true);
  });

  test('a restore, which gives the database another identity, makes everything stale', async () => {
    const stale = await reader();
    await stale.refresh();
    const made = instant();
    await database().fact.update({ where: { key: 'id' }, data: { value: 'restored' } });
    await stale.refresh();
    expect(stale.isFresh([tag], made, CLOCK)).toBe(false);
  });

  test('a page is right until its instant, and not a moment longer', async () => {
    const stale = await reader();
    await stale.refresh();
    const until = tags.until(new Date(CLOCK));
    expect(stale.isFresh([tag, until], instant(), CLOCK - 1)).toBe(true);
    expect(stale.isFresh([tag, until], instant(), CLOCK)).toBe(false);
  });

  test('a change of this process counts before anything is read', async () => {
    const stale = await reader();
    await stale.refresh();
    const made = instant();
    stale.expire([tag]);
    expect(stale.isFresh([tag], made, CLOCK)).toBe(false);
  });
});

test('SQLite is asked at every request, PostgreSQL once a second and after each own change', async () => {
  expect(sqliteSource('/nowhere').pollEvery).toBe(0);
  const postgres = postgresSource('postgres://nowhere');
  expect(postgres.pollEvery).toBe(1000);
  await postgres.close();

  let questions = 0;
  const source = {
    pollEvery: 60_000,
    version: () => undefined,
    read: () => {
      questions += 1;
      return { identity: 'one', first: null, last: null, rows: [] };
    },
    close: () => {},
  };
  const stale = staleTags(source, { databaseId: 'one', lastStaleId: 0 }, {});
  await stale.refresh();
  await stale.refresh();
  expect(questions).toBe(1);
  stale.expire(['booths']);
  await stale.refresh();
  expect(questions).toBe(2);
});

test('while a database is away one question waits for it, and no request after that', async () => {
  let answer = () => {};
  let questions = 0;
  const away = () => {
    questions += 1;
    return new Promise((resolve, reject) => {
      const last = questions === 3;
      const found = { identity: 'one', first: 1, last: 1, rows: [{ id: 1, tag: 'away' }] };
      answer = () => (last ? resolve(found) : reject(new Error('no answer')));
    });
  };
  const source = { pollEvery: 0.001, version: () => undefined, read: away, close: () => {} };
  const stale = staleTags(source, { databaseId: 'one', lastStaleId: 0 }, {});
  const first = stale.refresh();
  answer();
  await expect(first).rejects.toThrow('no answer');
  await vi.waitUntil(() => stale.refresh() === undefined && questions === 2);
  answer();
  await vi.waitUntil(() => stale.refresh() === undefined && questions === 3);
  expect(stale.isFresh(['away'], SEED, CLOCK)).toBe(true);
  answer();
  await vi.waitUntil(() => !stale.isFresh(['away'], SEED, CLOCK));
  expect(questions).toBe(3);
});
