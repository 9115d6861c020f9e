import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { migrate } from '@/lib/db/migrate';
import { cleanUp, copyOfBuiltData, databaseIn, serve } from '../../support/built-server';
import { dataFolder, type Running } from '../../support/server';
import { changeBooth, createSmallFair } from '../../support/small-fair';

afterEach(cleanUp);

/** What a page says, without its styles and scripts. */
async function page(server: Running, path = '/booths/1') {
  const html = await (await server.fetch(path)).text();
  return html.replace(/<(style|script)\b.*?<\/\1>/gs, '');
}

const cacheState = async (server: Running, path: string) =>
  (await server.fetch(path)).headers.get('x-nextjs-cache');

test('the pages of the build are served as they are, and to everybody the same', async () => {
  const server = await serve(copyOfBuiltData());
  expect(await cacheState(server, '/booths/1')).toBe('HIT');
  const anyone = await server.fetch('/booths/1');
  const visitor = await server.fetch('/booths/1', {
    headers: { cookie: 'a=b', 'user-agent': 'x' },
  });
  expect((await visitor.text()) === (await anyone.text())).toBe(true);
  expect(visitor.headers.get('set-cookie')).toBeNull();
});

test('a change by another process is on the page at the next request, on every instance', async () => {
  const data = copyOfBuiltData();
  const [one, two] = await Promise.all([serve(data), serve(data)]);
  const database = databaseIn(data);
  for (const text of ['بار نخست', 'بار دوم', 'بار سوم']) {
    await changeBooth(database, text);
    expect(await page(one)).toContain(text);
    expect(await page(two)).toContain(text);
    expect(await page(two, '/en/booths/1')).toContain(text);
  }
  expect(await cacheState(one, '/booths/1')).toBe('HIT');
});

test('two editors of one page each find their own change at the very next request', async () => {
  const data = copyOfBuiltData();
  const server = await serve(data);
  const database = databaseIn(data);
  const saves = [
    (text: string) => changeBooth(database, text),
    (aboutFa: string) =>
      database.$transaction([
        database.producer.updateMany({ where: { slug: 'producer-1' }, data: { aboutFa } }),
        database.staleTag.create({ data: { tag: 'booth:1' } }),
      ]),
  ];
  const missed: string[] = [];
  await Promise.all(
    saves.map(async (save, who) => {
      for (let n = 1; n <= 20; n += 1) {
        const text = `کار ${who + 1}، بار ${n}.`;
        await save(text);
        if (!(await page(server)).includes(text)) missed.push(text);
      }
    }),
  );
  expect(missed).toEqual([]);
});

test('a change made while no server ran is on the page after the start', async () => {
  const data = copyOfBuiltData();
  await changeBooth(databaseIn(data), 'در نبود سرور');
  const server = await serve(data);
  expect(await page(server)).toContain('در نبود سرور');
});

test('a site built on one database shows another one when it is started there', async () => {
  const { path, remove } = dataFolder();
  const url = `file:${join(path, 'fair.db')}`;
  await migrate(url);
  await createSmallFair(databaseIn(path), 'کارخانه');
  const server = await serve(path);
  const shown = await page(server);
  expect(shown).toContain('کارخانه 1');
  // The other fair's maker, not the word: this one may be of that kind.
  expect(shown).not.toContain('کارگاه 1');
  await cleanUp();
  remove();
});

test('a restored backup is on the pages, though it names no stale tags', async () => {
  const data = copyOfBuiltData();
  const server = await serve(data);
  expect(await page(server)).toContain('پیش از تغییر');
  const database = databaseIn(data);
  await database.$transaction([
    database.booth.updateMany({ where: { number: 1 }, data: { shortFa: 'از نسخهٔ پشتیبان' } }),
    database.fact.update({ where: { key: 'id' }, data: { value: 'restored' } }),
  ]);
  expect(await page(server)).toContain('از نسخهٔ پشتیبان');
});

test('a rehearsal’s clock is in the page, and stops with it', async () => {
  const data = copyOfBuiltData();
  const clock = { FAIR_NOW: '2027-04-27T09:30:00+03:30', FAIR_REHEARSAL: '1' };
  expect(await page(await serve(data, clock))).toContain('data-now="2027-04-27T06:00:00.000Z"');
  expect(await page(await serve(data))).not.toContain('data-now="');
});

test('unknown addresses leave nothing behind', async () => {
  const server = await serve(copyOfBuiltData());
  const unknown = Array.from({ length: 20 }, (_, index) => `/nothing/${index}`);
  for (const path of [...unknown, ...unknown]) expect(await cacheState(server, path)).toBe('MISS');
});
