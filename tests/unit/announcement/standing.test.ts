import { expect, test } from 'vitest';
import { standingAt, type AnnouncementItem } from '@/lib/announcement/item';
import { tehranInstant } from '@/lib/calendar/tehran';

const empty = { text: '', lang: 'fa' } as const;
const item = (
  code: string,
  publish: [day: number, minute: number],
  expires: [day: number, minute: number],
): AnnouncementItem => ({
  code,
  level: 'info',
  title: empty,
  body: empty,
  publish: { day: publish[0], minute: publish[1] },
  expires: { day: expires[0], minute: expires[1] },
});

const fair = { startDate: '2026-11-22' };
const all = [item('before', [0, 540], [1, 600]), item('day 2', [2, 900], [2, 1260])];
const codesAt = (date: string, minute: number) => {
  const { standing, until } = standingAt(fair, all, tehranInstant(date, minute));
  return [standing.map(({ code }) => code), until];
};

test('an announcement stands from its start until just before its end, and says when that changes', () => {
  expect(codesAt('2026-11-21', 539)).toEqual([[], tehranInstant('2026-11-21', 540)]);
  expect(codesAt('2026-11-21', 540)).toEqual([['before'], tehranInstant('2026-11-22', 600)]);
  expect(codesAt('2026-11-22', 600)).toEqual([[], tehranInstant('2026-11-23', 900)]);
  expect(codesAt('2026-11-23', 900)).toEqual([['day 2'], tehranInstant('2026-11-23', 1260)]);
  expect(codesAt('2026-11-23', 1260)).toEqual([[], null]);
});

test('without an opening date all stand, for nobody knows when they begin', () => {
  const { standing, until } = standingAt({ startDate: null }, all, new Date(0));
  expect(standing).toEqual(all);
  expect(until).toBeNull();
});
