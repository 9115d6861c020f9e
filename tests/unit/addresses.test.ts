import { describe, expect, test } from 'vitest';
import { boothNumber } from '@/lib/booth/address';
import { otherLocale, paths } from '@/lib/paths';
import { tags } from '@/lib/tags';

test('Persian addresses have no prefix, English ones have', () => {
  expect([paths.home('fa'), paths.home('en')]).toEqual(['/', '/en']);
  expect([paths.booth('fa', 7), paths.booth('en', 7)]).toEqual(['/booths/7', '/en/booths/7']);
  expect([paths.map('fa', 7), paths.map('fa')]).toEqual(['/map?booth=7#b7', '/map']);
  expect(paths.search('en', 'نان و چای')).toBe(
    '/en/search?q=%D9%86%D8%A7%D9%86+%D9%88+%DA%86%D8%A7%DB%8C',
  );
  expect(paths.producer('fa', 'کارگاه/۱')).toBe(
    '/producers/%DA%A9%D8%A7%D8%B1%DA%AF%D8%A7%D9%87%2F%DB%B1',
  );
});

test.each([
  ['/', '/en'],
  ['/?a=1', '/en?a=1'],
  ['/booths/7?a=1#b', '/en/booths/7?a=1#b'],
  ['/england', '/en/england'],
])('%s and %s are one page in two languages', (fa, en) => {
  expect(otherLocale(fa)).toBe(en);
  expect(otherLocale(en)).toBe(fa);
});

describe('the booth that a part of an address means', () => {
  test.each([
    ['7', 7, true],
    ['007', 7, false],
    ['%DB%B1%DB%B2', 12, false],
    ['%D9%A1%D9%A2', 12, false],
    ['1%DB%B2', 12, false],
  ])('%s', (part, number, exact) => expect(boothNumber(part)).toEqual({ number, exact }));

  test.each(['-', '', '1234', '1.5', '-1', '1e2', ' 1', 'x'])('"%s" is none', (part) =>
    expect(boothNumber(part)).toBeUndefined(),
  );
});

test('a tag has no comma, which would cut it in two', () => {
  expect(tags.product('a,b')).not.toContain(',');
  expect(tags.product('a,b')).not.toBe(tags.product('a'));
});

test('a page is made anew at the instant, never a fraction of a second before it', () => {
  expect(tags.until(new Date(1_800_000_000_000))).toBe('until:1800000000');
  expect(tags.until(new Date(1_800_000_000_001))).toBe('until:1800000001');
});
