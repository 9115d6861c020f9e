import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedOf, isNarrowed, nothingAsked, queryOf, turned } from '@/lib/directory/asked';
import { BOOTH_LIST, PRODUCT_LIST } from '@/lib/directory/facts';
import { paths } from '@/lib/paths';

/** An address as Next gives it to a page. */
function given(query: string): Record<string, string | string[]> {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(params.keys())].map((key) => {
      const values = params.getAll(key);
      return [key, values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
}
const products = (query: string) => askedOf(given(query), PRODUCT_LIST);
const booths = (query: string) => askedOf(given(query), BOOTH_LIST);

test('an address asks for several categories, features and rows, each once', () => {
  expect(booths('category=a&category=b&category=a&row=A&feature=live_demo&sort=name')).toEqual({
    ...nothingAsked(BOOTH_LIST),
    category: ['a', 'b'],
    row: ['A'],
    feature: ['live_demo'],
    sort: 'name',
    min: undefined,
    max: undefined,
    after: undefined,
  });
});

test.each([
  ['min=250000&max=۵۰۰٬۰۰۰', 250_000, 500_000],
  ['min=%DB%B2%DB%B5%DB%B0000 تومان', 250_000, undefined],
  ['max=رایگان', undefined, 0],
  ['min=900&max=100', 100, 900],
  ['min=&max=', undefined, undefined],
])('%s are prices', (query, min, max) => {
  expect(products(query)).toMatchObject({ min, max, wrong: [], typed: {} });
});

test.each([
  ['min=abc', ['min'], { min: 'abc' }],
  ['min=-5', ['min'], { min: '-5' }],
  ['max=999999999999999999999', ['max'], { max: '999999999999999999999' }],
  ['max=توافقی', ['max'], { max: 'توافقی' }],
  ['min=1&min=2', ['min'], { min: '1' }],
  ['sort=nonsense', ['sort'], {}],
  ['sort=number', ['sort'], {}],
  ['sort=name&sort=price', ['sort'], {}],
  ['after=a&after=b', ['after'], {}],
])('%s is left out and said', (query, wrong, typed) => {
  const asked = products(query);
  expect(asked).toMatchObject({ sort: 'today', wrong, typed });
  expect(isNarrowed(asked)).toBe(false);
  expect(queryOf(asked, PRODUCT_LIST)).toEqual(queryOf(nothingAsked(PRODUCT_LIST), PRODUCT_LIST));
});

test('what a list does not know it does not read', () => {
  expect(isNarrowed(products('row=A'))).toBe(false);
  expect(booths('min=abc')).toMatchObject({ wrong: [], min: undefined });
});

test('an address leads back to itself through its query', () => {
  const value = fc.string({ minLength: 1, maxLength: 8 });
  const query = fc.record({
    category: fc.array(value),
    feature: fc.array(value),
    min: fc.option(fc.nat(1000), { nil: undefined }),
    sort: fc.constantFrom(...PRODUCT_LIST.sorts),
  });
  fc.assert(
    fc.property(query, (wanted) => {
      const { search } = new URL(paths.products('fa', wanted), 'http://fair');
      const asked = products(search);
      const again = products(
        new URL(paths.products('en', queryOf(asked, PRODUCT_LIST)), 'http://fair').search,
      );
      expect(again).toEqual(asked);
    }),
  );
});

test('a choice is put to the others and taken from them, from the beginning of the list', () => {
  const asked = booths('category=a&after=x');
  expect(turned(asked, 'category', 'b')).toMatchObject({ category: ['a', 'b'], after: undefined });
  expect(turned(asked, 'category', 'a')).toMatchObject({ category: [], after: undefined });
});
