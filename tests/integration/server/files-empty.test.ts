import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '@/lib/db/migrate';
import { cleanUp, serve } from '../../support/built-server';
import { askAs, SITE } from '../../support/open/served';
import { dataFolder, type Running } from '../../support/server';

const { path: data, remove } = dataFolder();
let server: Running;
beforeAll(async () => {
  await migrate(`file:${join(data, 'fair.db')}`);
  const { TRUSTED_PROXIES } = SITE;
  server = await serve(data, { TRUSTED_PROXIES });
});
afterAll(async () => {
  await cleanUp();
  remove();
});

test.each(['', '/en'])('files of an empty database are valid and empty (%s/)', async (prefix) => {
  const text = async (path: string) => (await server.fetch(prefix + path)).text();
  const calendar = new ICAL.Component(ICAL.parse(await text('/schedule.ics')));
  expect(calendar.getAllSubcomponents('vevent')).toEqual([]);
  for (const feed of ['/announcements.atom', '/schedule/changes.atom']) {
    expect(parseAtomFeed(await text(feed)).entries ?? []).toEqual([]);
  }
  for (const table of ['/booths.csv', '/products.csv']) {
    expect(parse(await text(table), { bom: true })).toHaveLength(1);
  }
});

test.each(['/schedule.json', '/schedule.xml', '/plan.geojson', '/schedule/1.ics'])(
  '%s cannot be made without dates and a place, and says so',
  async (path) => {
    expect((await server.fetch(path)).status).toBe(404);
  },
);

test.each(['evil.example', '8.8.8.8', 'localhost.evil.example', '[2001:db8::1]', 'a b', ''])(
  'without PUBLIC_URL the host %j of a request reaches no file',
  async (host) => {
    const calendar = await (await askAs(server, host)('/schedule.ics')).text();
    expect(/^SOURCE.*:(https?:.*)$/m.exec(calendar)?.[1]).toMatch(/^http:\/\/localhost:/);
  },
);

test.each(['192.168.1.20:3000', 'fair.local', '[::1]:3000'])(
  'without PUBLIC_URL a host of one’s own network, %s, is the origin',
  async (host) => {
    const calendar = await (await askAs(server, host)('/schedule.ics')).text();
    expect(calendar).toContain(`https://${host}/schedule.ics`);
  },
);
