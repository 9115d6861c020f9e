import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedOf, nothingAsked, turned, type Asked } from '@/lib/directory/asked';
import { bandsOf } from '@/lib/directory/bands';
import { FACETS, PRODUCT_LIST, SORTS, type Facts, type Shape } from '@/lib/directory/facts';
import { look } from '@/lib/directory/look';

const SMALL: Shape = {
  facets: ['category', 'row', 'feature'],
  hasPrices: true,
  sorts: ['today', ...SORTS],
  size: 3,
};

const word = fc.constantFrom('a', 'b', 'c');
const thing = fc.record({
  booth: fc.option(fc.integer({ min: 1, max: 40 })),
  turn: fc.nat(3),
  name: fc.constantFrom('', 'آجیل', 'آب', 'کلوچه', 'Basket', 'گل ۲', 'گل ۱۰'),
  category: fc.option(word),
  row: fc.option(word),
  features: fc.uniqueArray(word),
  price: fc.option(fc.nat(900)),
});
const things = fc
  .array(thing, { maxLength: 25 })
  .map((found) => found.map((one, at): Facts => ({ ...one, key: `thing-${at}` })));
const asking = fc
  .record({
    category: fc.uniqueArray(word),
    row: fc.uniqueArray(word),
    feature: fc.uniqueArray(word, { maxLength: 2 }),
    min: fc.option(fc.nat(400), { nil: undefined }),
    max: fc.option(fc.integer({ min: 401, max: 900 }), { nil: undefined }),
    sort: fc.constantFrom(...SORTS),
  })
  .map((asked): Asked => ({ ...nothingAsked(SMALL), ...asked }));

/** The keys of all pages, each behind the one before. `between` changes the list from page to page. */
function pages(all: Facts[], asked: Asked, between = (list: Facts[], _seen: string[]) => list) {
  const seen: string[] = [];
  let list = all;
  let after: string | undefined;
  do {
    const { keys, next } = look(list, { ...asked, after }, SMALL, 20_000);
    seen.push(...keys);
    after = next;
    list = between(list, seen);
  } while (after !== undefined && seen.length <= all.length);
  return seen;
}

test('each choice gives as many as it says, whatever else is chosen', () => {
  fc.assert(
    fc.property(things, asking, (all, asked) => {
      const { counts, bands, count } = look(all, asked, SMALL, 1);
      for (const facet of FACETS) {
        for (const value of ['a', 'b', 'c']) {
          const alone =
            facet === 'feature' ? turned(asked, facet, value) : { ...asked, [facet]: [value] };
          const isOn = asked[facet].includes(value);
          const wanted = facet === 'feature' && isOn ? count : look(all, alone, SMALL, 1).count;
          expect(counts[facet].get(value) ?? 0).toBe(wanted);
        }
      }
      for (const { min, max, count: said } of bands) {
        expect(look(all, { ...asked, min, max }, SMALL, 1).count).toBe(said);
      }
    }),
  );
});

test('all pages together are the list, each thing once, in the order of one page', () => {
  fc.assert(
    fc.property(things, asking, (all, asked) => {
      const { keys } = look(all, asked, { ...SMALL, size: 100 }, 20_000);
      expect(pages(all, asked)).toEqual(keys);
    }),
  );
});

test('what goes while somebody turns the pages makes nothing else come twice or not at all', () => {
  fc.assert(
    fc.property(things, asking, fc.nat(2), (all, asked, nth) => {
      // After every page one of what it showed is removed.
      const gone = new Set<string>();
      const seen = pages(all, asked, (list, shown) => {
        gone.add(shown.at(-1 - nth) ?? '');
        return list.filter(({ key }) => !gone.has(key));
      });
      const { keys } = look(all, asked, { ...SMALL, size: 100 }, 20_000);
      expect(seen).toEqual(keys);
    }),
  );
});

test('the order of the day goes on after midnight where it was', () => {
  const all = Array.from({ length: 30 }, (_, i): Facts => ({
    key: String(i + 1),
    booth: i + 1,
    turn: 0,
    name: '',
    category: null,
    row: null,
    features: [],
    price: null,
  }));
  const evening = look(all, nothingAsked(SMALL), SMALL, 5);
  const night = look(all, { ...nothingAsked(SMALL), after: evening.next }, SMALL, 6);
  expect(evening.keys).toEqual(['21', '22', '23']);
  expect(night.keys).toEqual(['24', '25', '26']);
});

test.each([
  'not-a-cursor',
  '',
  'W10',
  'bnVsbA',
  '%F0%9F',
  Buffer.from('["today",1,2,"x",3]').toString('base64url'),
  Buffer.from('["name","آب","x"]').toString('base64url'),
])('a forged place (%s) gives the beginning of the list and is said', (after) => {
  const all = [
    { key: 'a', booth: 1, turn: 0, name: 'آب', category: null, row: null, features: [], price: 1 },
  ];
  const looked = look(all, askedOf({ after }, PRODUCT_LIST), PRODUCT_LIST, 1);
  expect(looked).toMatchObject({ keys: ['a'], wrong: after === '' ? [] : ['after'] });
});

test('price ranges part a list at round prices, and only where prices differ', () => {
  expect(bandsOf([])).toEqual([]);
  expect(bandsOf([100, 100, 100])).toEqual([]);
  const prices = Array.from({ length: 100 }, (_, i) => 10_000 * (i + 1));
  expect(bandsOf(prices)).toEqual([
    { min: undefined, max: 200_000 },
    { min: 200_000, max: 500_000 },
    { min: 500_000, max: undefined },
  ]);
});
