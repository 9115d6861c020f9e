import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { clashes, isOutsideHours, parsePlace, placeText, type Slot } from '@/lib/session/rules';

const slot = (more: Partial<Slot>): Slot => ({
  day: 1,
  start: 600,
  end: 660,
  boothId: null,
  landmarkId: 1,
  rainBoothId: null,
  rainLandmarkId: null,
  ...more,
});

test.each<[string, Partial<Slot>, ReturnType<typeof clashes>]>([
  ['at the same place and time', {}, 'planned'],
  ['one minute into the other', { start: 659, end: 700 }, 'planned'],
  ['beginning as the other ends', { start: 660, end: 700 }, null],
  ['on another day', { day: 2 }, null],
  ['at another landmark', { landmarkId: 2 }, null],
  ['at the booth with the same number', { landmarkId: null, boothId: 1 }, null],
  ['moving here when it rains', { landmarkId: 2, rainLandmarkId: 1 }, 'in_rain'],
  ['moving away when it rains', { rainLandmarkId: 2 }, 'planned'],
])('a session %s', (_, more, expected) => {
  expect(clashes(slot({}), slot(more))).toBe(expected);
  expect(clashes(slot(more), slot({}))).toBe(expected);
});

test('two sessions that move to the same place clash only in rain', () => {
  const [a, b] = [slot({ rainLandmarkId: 9 }), slot({ landmarkId: 2, rainLandmarkId: 9 })];
  expect(clashes(a, b)).toBe('in_rain');
});

test('two that trade places when it rains do not clash', () => {
  const a = slot({ landmarkId: 1, rainLandmarkId: 2 });
  const b = slot({ landmarkId: 2, rainLandmarkId: 1 });
  expect(clashes(a, b)).toBeNull();
});

test('a clash is one for both', () => {
  const id = fc.constantFrom(null, 1, 2);
  const any = fc
    .record({ start: fc.nat(10), length: fc.integer({ min: 1, max: 5 }), landmarkId: id, rain: id })
    .map(({ start, length, landmarkId, rain }) =>
      slot({ start, end: start + length, landmarkId, rainLandmarkId: rain }),
    );
  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(clashes(a, b)).toBe(clashes(b, a));
    }),
  );
});

test('a place survives its form', () => {
  expect(parsePlace(placeText({ kind: 'booth', id: 12 }))).toEqual({ kind: 'booth', id: 12 });
  for (const wrong of ['', 'booth:', 'booth:0', 'tent:1', 'booth:1 ', 'landmark:9999999999'])
    expect(parsePlace(wrong)).toBeNull();
});

test('a session is outside the hours unless one window holds it whole', () => {
  const hours = [
    { day: 1, opens: 600, closes: 780 },
    { day: 1, opens: 960, closes: 1260 },
  ];
  expect(isOutsideHours({ day: 1, start: 600, end: 780 }, hours)).toBe(false);
  expect(isOutsideHours({ day: 1, start: 760, end: 970 }, hours)).toBe(true);
  expect(isOutsideHours({ day: 2, start: 600, end: 660 }, hours)).toBe(true);
});
