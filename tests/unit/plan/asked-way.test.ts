import { expect, test } from 'vitest';
import { askedWay, placeValue } from '@/lib/plan/asked-way';
import { samplePlan } from '../../support/plan/sample';

const items = samplePlan();
const booth = (number: number) => ({ kind: 'booth', number }) as const;
const wc = { kind: 'landmark', code: 'WCS1' } as const;

test('booths are asked for by number in any digits, other places by their code', () => {
  for (const from of ['12', '۱۲', '١٢', ' 12 ']) {
    expect(askedWay({ from, to: 'WCS1' }, items)).toEqual({
      from: booth(12),
      to: wc,
      problem: null,
    });
  }
});

test('what a link of the site says is read as the same place', () => {
  const places = [
    ...items.booths.map(({ number }) => booth(number)),
    ...items.landmarks.map(({ code }) => ({ kind: 'landmark', code }) as const),
  ];
  for (const place of places) {
    expect(askedWay({ from: placeValue(place) }, items)).toEqual({
      from: place,
      to: null,
      problem: null,
    });
  }
});

test.each([
  [{}, null, null, null],
  [{ from: '', to: '' }, null, null, null],
  [{ from: '', to: '12' }, null, 12, null],
  [{ from: '999', to: '12' }, null, 12, 'unknown'],
  [{ from: '12', to: 'wcs1' }, 12, null, 'unknown'],
  [{ from: ['1', '2'], to: '12' }, null, 12, 'doubled'],
  [{ from: ['', '2'], to: '12' }, 2, 12, null],
  [{ from: ['1', '2'], to: 'x' }, null, null, 'doubled'],
  [{ from: '12', to: '۱۲' }, 12, 12, 'same'],
  [{ from: '012' }, null, null, 'unknown'],
  [{ from: '__proto__', to: '\ud800' }, null, null, 'unknown'],
  [{ from: 'x'.repeat(10_000) }, null, null, 'unknown'],
])('%j', (given, from, to, problem) => {
  expect(askedWay(given, items)).toEqual({
    from: from === null ? null : booth(from),
    to: to === null ? null : booth(to),
    problem,
  });
});
