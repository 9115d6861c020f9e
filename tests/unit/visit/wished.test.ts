import { expect, test } from 'vitest';
import { change, EMPTY } from '@/lib/visit/choice';
import type { Entry } from '@/lib/visit/entries';
import { wishedBooths, wishedSessions } from '@/lib/visit/wished';

const entry = (key: Entry['key'], more: Partial<Entry> = {}): Entry => ({
  key,
  href: '/',
  name: { text: key, lang: 'fa' },
  ...more,
});
const time = { day: 3, start: 600, end: 660, cancelled: false };
const catalogue = {
  booths: [entry('b1', { place: '12' }), entry('b2', { place: '3' }), entry('b3', { place: '7' })],
  products: [entry('p1', { place: '3' }), entry('p2', { place: '3' }), entry('p3')],
  sessions: [entry('s1', { time }), entry('s2', { time: { ...time, cancelled: true } })],
};
const saved = change(
  EMPTY,
  Object.fromEntries(
    ['b1', 'b3', 'p1', 'p2', 'p3', 's1', 's2'].map((key) => [key, { saved: true }]),
  ),
  1,
);

test('one walks to saved booths and to where saved products are, to each once', () => {
  const wished = wishedBooths(saved, catalogue);
  expect(wished.map(({ place, keys }) => [place, keys])).toEqual([
    ['12', ['b1']],
    ['3', ['p1', 'p2']],
    ['7', ['b3']],
  ]);
});

test('what was seen is left out, and so is what is cancelled', () => {
  const seen = change(saved, { b1: { seen: true }, p1: { seen: true }, p2: { seen: true } }, 2);
  expect(wishedBooths(seen, catalogue).map(({ place }) => place)).toEqual(['7']);
  expect(wishedSessions(saved, catalogue).map(({ key }) => key)).toEqual(['s1']);
  expect(wishedSessions(change(saved, { s1: { seen: true } }, 2), catalogue)).toEqual([]);
});
