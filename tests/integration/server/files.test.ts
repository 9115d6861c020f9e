import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { cleanUp, copyOfBuiltData, databaseIn, serve } from '../../support/built-server';
import { frabProblems } from '../../support/open/frab-schema';
import { askAs, fillSmallFair, SITE } from '../../support/open/served';
import { readCard } from '../../support/open/vcard';
import { xmlProblems } from '../../support/open/xml';

let database: Database;
let get: ReturnType<typeof askAs>;
beforeAll(async () => {
  const data = copyOfBuiltData();
  database = databaseIn(data);
  await fillSmallFair(database);
  get = askAs(await serve(data, SITE), 'fair.example');
});
afterAll(cleanUp);

const text = async (path: string) => (await get(path)).text();

const CALENDAR = 'text/calendar; charset=utf-8';
const FEED = 'application/atom+xml; charset=utf-8';
const TABLE = 'text/csv; charset=utf-8; header=present';

test.each([
  ['/schedule.ics', CALENDAR, 'inline; filename="schedule.ics"'],
  ['/en/schedule.ics', CALENDAR, 'inline; filename="schedule.ics"'],
  ['/schedule/2.ics', CALENDAR, 'inline; filename="schedule-2.ics"'],
  ['/en/schedule/2.ics', CALENDAR, 'inline; filename="schedule-2.ics"'],
  ['/sessions/S101.ics', CALENDAR, 'inline; filename="S101.ics"'],
  ['/en/sessions/S101.ics', CALENDAR, 'inline; filename="S101.ics"'],
  ['/schedule.json', 'application/json', null],
  ['/schedule.xml', 'application/xml; charset=utf-8', null],
  ['/booths/1.vcf', 'text/vcard; charset=utf-8', 'inline; filename="booth-1.vcf"'],
  ['/en/booths/1.vcf', 'text/vcard; charset=utf-8', 'inline; filename="booth-1.vcf"'],
  ['/plan.geojson', 'application/geo+json', null],
  ['/announcements.atom', FEED, null],
  ['/en/announcements.atom', FEED, null],
  ['/schedule/changes.atom', FEED, null],
  ['/en/schedule/changes.atom', FEED, null],
  ['/booths.csv', TABLE, 'attachment; filename="booths.csv"'],
  ['/en/booths.csv', TABLE, 'attachment; filename="booths.csv"'],
  ['/fair.html', 'text/html; charset=utf-8', 'inline; filename="fair-1405.html"'],
  ['/en/fair.html', 'text/html; charset=utf-8', 'inline; filename="fair-1405-en.html"'],
  ['/products.csv', TABLE, 'attachment; filename="products.csv"'],
  ['/en/products.csv', TABLE, 'attachment; filename="products.csv"'],
])('%s is of its type, and known again by its ETag', async (path, type, disposition) => {
  const response = await get(path);
  expect([
    response.status,
    response.headers.get('content-type'),
    response.headers.get('content-disposition'),
    response.headers.get('cache-control'),
    response.headers.get('x-accel-expires'),
    response.headers.get('set-cookie'),
  ]).toEqual([200, type, disposition, 'public, max-age=0, must-revalidate', '1', null]);
  expect(await response.text()).not.toContain('localhost');
  const etag = response.headers.get('etag') ?? '';
  const again = await get(path, { headers: { 'if-none-match': `"other", W/${etag}` } });
  expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
  const head = await get(path, { method: 'HEAD' });
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, '']);
});

test.each([
  ['/schedule/8.ics', 404],
  ['/schedule/0.ics', 404],
  ['/sessions/S999.ics', 404],
  ['/sessions/S202.ics', 410],
  ['/en/sessions/S202.ics', 410],
  ['/booths/2.vcf', 410],
  ['/booths/3.vcf', 404],
  ['/booths/x.vcf', 404],
  ['/api/booths.csv', 404],
  ['/xx/schedule.ics', 404],
])('%s is answered with %i', async (path, status) => {
  expect((await get(path)).status).toBe(status);
});

test.each([
  ['/schedule/%DB%B2.ics', '/schedule/2.ics'],
  ['/en/sessions/s101.ics', '/en/sessions/S101.ics'],
  ['/booths/01.vcf', '/booths/1.vcf'],
  ['/booths.vcf/1', '/booths/1.vcf'],
  ['/en/schedule.ics/2', '/en/schedule/2.ics'],
])('%s moves for good to %s', async (from, to) => {
  const response = await get(from);
  expect([response.status, response.headers.get('location')]).toEqual([308, to]);
});

test('what is served is what other programs read', async () => {
  const calendar = new ICAL.Component(ICAL.parse(await text('/en/schedule.ics')));
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(2);
  expect(calendar.getFirstPropertyValue('source')).toBe('https://fair.example/en/schedule.ics');
  expect(await xmlProblems(await text('/schedule.xml'), 'tests/support/open/frab.xsd')).toEqual([]);
  expect(frabProblems(await text('/schedule.json'))).toEqual([]);
  expect(check(await text('/plan.geojson'))).toMatchObject({ features: [{ id: 'booth-1' }] });
  expect(readCard(await text('/booths/1.vcf'))('TEL')).toEqual(['tel:+981300000001']);
  expect(parse(await text('/products.csv'), { bom: true })).toMatchObject([{}, { 0: "'=زنبیل" }]);
  expect(parse(await text('/booths.csv'), { bom: true })).toHaveLength(2);
});

test('only news that stand are told', async () => {
  const { entries } = parseAtomFeed(await text('/announcements.atom'));
  expect(entries?.map(({ title }) => title?.value)).toEqual(['امروز «تا» ۲۳']);
});

test('a change by another process is in the files at the next request', async () => {
  const before = await get('/schedule.ics');
  await before.text();
  expect(await text('/fair.html')).not.toContain('عنوان تازه');
  await database.$transaction([
    database.session.updateMany({ where: { code: 'S201' }, data: { titleFa: 'عنوان تازه' } }),
    database.staleTag.create({ data: { tag: 'schedule' } }),
  ]);
  const etag = before.headers.get('etag') ?? '';
  const after = await get('/schedule.ics', { headers: { 'if-none-match': etag } });
  expect(after.status).toBe(200);
  expect(await after.text()).toContain('عنوان تازه');
  expect(await text('/schedule/2.ics')).toContain('عنوان تازه');
  expect(await text('/schedule.json')).toContain('عنوان تازه');
  expect(await text('/fair.html')).toContain('عنوان تازه');
});

test('the one file is kept once for all names of the site, and says the one that it was asked by', async () => {
  const data = copyOfBuiltData();
  const server = await serve(data, { TRUSTED_PROXIES: SITE.TRUSTED_PROXIES });
  const own = databaseIn(data);
  const names = ['10.0.0.7', '192.168.1.9:3000', 'desk.local'];
  for (const host of names) {
    const html = await (await askAs(server, host)('/fair.html')).text();
    expect(html).toContain(`href="https://${host}/visit"`);
    expect(html).toContain(`<bdi dir="ltr">${host}</bdi>`);
    for (const other of names) if (other !== host) expect(html).not.toContain(other);
    // Said to nobody: whoever reads it anew would find it.
    expect(html).not.toContain('ناگفته');
    await own.booth.updateMany({ where: { number: 1 }, data: { shortFa: 'ناگفته' } });
  }
});

test('another spelling is in the one file at the next request', async () => {
  const leads = async () => /id="leads">([^<]*)</.exec(await text('/fair.html'))?.[1] ?? '';
  expect(await leads()).not.toContain('onvaan');
  await database.$transaction([
    database.synonym.create({ data: { term: 'عنوان', synonyms: 'onvaan' } }),
    database.staleTag.create({ data: { tag: 'synonyms' } }),
  ]);
  expect(await leads()).toContain('"onvaan":["عنوان"]');
});
