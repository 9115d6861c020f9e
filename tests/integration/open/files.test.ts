import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { announcementRecords } from '@/lib/announcement/records';
import { VISITOR } from '@/lib/auth/actor';
import { boothRecords } from '@/lib/booth/records';
import { currentEdition } from '@/lib/edition/queries';
import { printable } from '@/lib/formats/printable';
import { announcementsFeed, changesFeed } from '@/lib/open/feeds';
import { frabSchedule } from '@/lib/open/frab';
import { frabJson, frabXml } from '@/lib/open/frab-files';
import { planGeojson } from '@/lib/open/plan-geojson';
import { NO_EDITION, type Setting } from '@/lib/open/setting';
import { boothsTable, productsTable } from '@/lib/open/tables';
import { geoPlan } from '@/lib/plan/geo';
import { landmarkRecords } from '@/lib/plan/records';
import { productRecords } from '@/lib/product/records';
import { sessionRecords } from '@/lib/session/records';
import { onFilledDatabase } from '../../support/database';
import { AWKWARD } from '../../support/open/awkward';
import { createOpenFair } from '../../support/open/fair';
import { frabProblems } from '../../support/open/frab-schema';
import { area } from '../../support/open/ring';
import { xmlProblems } from '../../support/open/xml';

const FRAB = 'tests/support/open/frab.xsd';

const setting = async (locale: Setting['locale'] = 'fa'): Promise<Setting> => ({
  locale,
  edition: (await currentEdition(VISITOR)) ?? NO_EDITION,
  origin: 'https://fair.example',
  own: 'fair.example',
});

/** One line, as XML readers and tables give long texts with breaks back. */
const oneLine = (text: string) => printable(text).replace(/\s+/g, ' ').trim();
const names = AWKWARD.map(oneLine).toSorted();

onFilledDatabase('files for programs', createOpenFair, () => {
  test('frab’s readers take the week, as XML and as JSON', async () => {
    const schedule = frabSchedule(await setting(), await sessionRecords(VISITOR));
    if (!schedule) throw new Error('no schedule');
    expect(await xmlProblems(frabXml(schedule), FRAB)).toEqual([]);
    expect(frabProblems(frabJson(schedule))).toEqual([]);
    const titles = schedule.days.flatMap(({ rooms }) =>
      rooms.flatMap(({ events }) => events.map(({ title }) => title)),
    );
    // One of them is cancelled.
    expect(titles.toSorted()).toEqual(AWKWARD.filter((_, index) => index !== 3).toSorted());
    expect(schedule.days[0]).toMatchObject({
      date: '2026-11-21',
      start: '2026-11-21T10:00:00+03:30',
      end: '2026-11-21T21:00:00+03:30',
    });
  });

  test('what breaks frab’s rules is seen by these tests', async () => {
    const schedule = frabSchedule(await setting(), await sessionRecords(VISITOR));
    if (!schedule) throw new Error('no schedule');
    const [day] = schedule.days;
    if (!day) throw new Error('no day');
    const wrong = { ...schedule, days: [{ ...day, start: '2026-11-21T10:00:00' }, day] };
    expect((await xmlProblems(frabXml(wrong), FRAB)).length).toBeGreaterThanOrEqual(3);
    expect(frabProblems(frabJson(wrong))).toHaveLength(1);
  });

  test('a week without sessions is a schedule of empty days; without dates there is none', async () => {
    const schedule = frabSchedule(await setting(), []);
    if (!schedule) throw new Error('no schedule');
    expect(await xmlProblems(frabXml(schedule), FRAB)).toEqual([]);
    expect(frabProblems(frabJson(schedule))).toEqual([]);
    expect(schedule.days).toHaveLength(7);
    expect(frabSchedule({ ...(await setting()), edition: NO_EDITION }, [])).toBeNull();
  });

  test('a feed reader gets every announcement whole', async () => {
    const feed = parseAtomFeed(
      announcementsFeed(await setting(), await announcementRecords(VISITOR)),
    );
    expect(feed.title?.value).toBe('اطلاعیه‌های رشت ساخت');
    expect(feed.links).toMatchObject([
      { rel: 'self', href: 'https://fair.example/announcements.atom' },
      { rel: 'alternate', href: 'https://fair.example/announcements' },
    ]);
    const entries = feed.entries ?? [];
    expect(entries.map(({ title }) => oneLine(title?.value ?? '')).toSorted()).toEqual(names);
    expect(entries.map(({ content }) => oneLine(content?.value ?? '')).toSorted()).toEqual(names);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(AWKWARD.length);
  });

  test.each(['fa', 'en'] as const)('an empty feed is a feed (%s)', async (locale) => {
    for (const file of [
      announcementsFeed(await setting(locale), []),
      changesFeed(await setting(locale), []),
    ]) {
      const feed = parseAtomFeed(file);
      expect(feed).toMatchObject({ updated: '1970-01-01T00:00:00.000Z' });
      expect(feed.id).toMatch(/^urn:uuid:/);
      expect(feed.entries ?? []).toEqual([]);
    }
  });

  test('the plan is a map of areas that run counter-clockwise, at their true size', async () => {
    const { edition } = await setting();
    const plan = geoPlan(edition);
    if (!plan) throw new Error('no place on Earth');
    const file = planGeojson(plan, await boothRecords(VISITOR), await landmarkRecords(VISITOR));
    const map = check(file);
    if (map.type !== 'FeatureCollection') throw new Error(map.type);
    expect(map.features).toHaveLength(2 * AWKWARD.length);
    for (const { geometry } of map.features) {
      if (geometry.type !== 'Polygon') throw new Error(geometry.type);
      // Booths have 4 by 3 metres, landmarks 3 by 3; clockwise rings would be below nought.
      expect([9, 12]).toContain(Math.round(area(geometry.coordinates[0] ?? [])));
    }
    expect(map.features[0]?.properties).toMatchObject({
      kind: 'booth',
      number: 1,
      name: AWKWARD[0],
    });
    expect(geoPlan({ ...edition, geo: null })).toBeNull();
  });

  test('a map without anything on it is valid', async () => {
    const plan = { width: 60, height: 40, bearing: 0, middle: { lat: 37.28, lon: 49.58 } };
    expect(check(planGeojson(plan, [], []))).toMatchObject({ features: [] });
  });

  test('tables have a row for each booth and product, with their names as they are', async () => {
    for (const [locale, column] of [
      ['fa', 'تولیدکننده'],
      ['en', 'Producer'],
    ] as const) {
      const tables = [
        boothsTable(await setting(locale), await boothRecords(VISITOR)),
        productsTable(await setting(locale), await productRecords(VISITOR)),
      ];
      for (const table of tables) {
        const rows: Record<string, string>[] = parse(table, { bom: true, columns: true });
        const found = rows.map((row) => oneLine((row[column] ?? '').replace(/^'/, '')));
        expect(found.toSorted()).toEqual(names);
      }
    }
  });

  test('tables of an empty fair have their headers only', async () => {
    const empty = { locale: 'fa' as const, origin: 'https://fair.example' };
    expect(parse(boothsTable(empty, []), { bom: true })).toHaveLength(1);
    expect(parse(productsTable(empty, []), { bom: true })).toHaveLength(1);
  });
});
