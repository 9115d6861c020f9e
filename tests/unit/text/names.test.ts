import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phoneDisplay, phoneE164 } from '@/lib/text/phone';
import { MADE_SLUG_MAX_BYTES, shortSlug, slug, SLUG_MAX_BYTES } from '@/lib/text/slug';
import { compareFa, sortKey } from '@/lib/text/sort';
import { anyText } from '@/tests/support/text-alphabet';
import cases from '@/tests/support/text-cases.json';

describe('slug', () => {
  test.each(cases.slug)('%j has the address %j', (name, address) => {
    expect(slug(name)).toBe(address);
  });

  test.each([
    ['Café & Kolucheh', 'cafe-kolucheh'],
    ["Maker's", 'makers'],
    ['مؤسسهٔ آینه', 'مؤسسه-آینه'],
    ['«…»', ''],
  ])('%j has the address %j', (name, address) => {
    expect(slug(name)).toBe(address);
  });

  test('made from a long name it keeps whole words, and a long word is cut', () => {
    expect(shortSlug('رشت '.repeat(30))).toBe(Array(23).fill('رشت').join('-'));
    expect(shortSlug('ر'.repeat(500))).toBe('ر'.repeat(MADE_SLUG_MAX_BYTES / 2));
  });

  test('a number behind one that was made still fits, and stands in the address that is looked up', () => {
    const second = `${shortSlug('رشت '.repeat(80))}-999`;
    expect(Buffer.byteLength(second)).toBeLessThanOrEqual(SLUG_MAX_BYTES);
    expect(slug(second)).toBe(second);
  });

  test('an address has itself as address and fits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = slug(text);
        expect(slug(once)).toBe(once);
        expect(once).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
        const short = shortSlug(text);
        expect(slug(short)).toBe(short);
        expect(once.startsWith(short)).toBe(true);
        expect(Buffer.byteLength(short)).toBeLessThanOrEqual(MADE_SLUG_MAX_BYTES);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('Persian order', () => {
  test('the common list is put in order from any other', () => {
    expect(cases.sort.toReversed().toSorted(compareFa)).toEqual(cases.sort);
    const keys = cases.sort.map(sortKey);
    expect(keys.toReversed().toSorted()).toEqual(keys);
  });

  test.each([
    [['غرفه', 'غرفه ۰۲', 'غرفه ۱۰', 'غرفه‌دار'], 'numbers by value, before letters'],
    [['۲', '10', '۱۰۰', 'رشت', 'Rasht'], 'numbers, Persian, Latin'],
    [['أحمد', 'احمد', '«اخگر»', 'بادام'], 'hamza and punctuation hardly count'],
    [['رشت ساخت', 'رشتا'], 'a shorter word first'],
    [['علی', 'علیرضا', 'علی‌نقی'], 'a half-space does not count'],
  ])('%j: %s', (ordered) => {
    expect(ordered.toReversed().toSorted(compareFa)).toEqual(ordered);
  });

  test('it is a total order that only equal strings share', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (a, b, c) => {
        expect(Math.sign(compareFa(a, b))).toBe(0 - Math.sign(compareFa(b, a)));
        expect(compareFa(a, b) === 0).toBe(a === b);
        const [first = '', second = '', third = ''] = [a, b, c].toSorted(compareFa);
        expect(compareFa(first, second)).toBeLessThanOrEqual(0);
        expect(compareFa(second, third)).toBeLessThanOrEqual(0);
        expect(compareFa(first, third)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('a key orders the same in every database', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(sortKey(text)).toMatch(/^[0-9a-f]*$/);
      }),
    );
  });
});

describe('phones', () => {
  test.each(cases.phone_e164)('%j is %j', (typed, e164) => {
    expect(phoneE164(typed)).toBe(e164);
  });

  test.each([
    ['013-0000-0001', '+981300000001'],
    ['0900-000-0001', '+989000000001'],
    ['0098 (0)912 200 2580', '+989122002580'],
    ['9122002580', '+989122002580'],
    ['\u202a۰۹۱۲ ۲۰۰ ۲۵۸۰\u202c', '+989122002580'],
    ['+44 20 7946 0958', '+442079460958'],
  ])('%j is %j', (typed, e164) => {
    expect(phoneE164(typed)).toBe(e164);
  });

  test.each(
    cases.phone_reject.concat(['', '110', '33221100', '+98 912', '00989', '0912200258012']),
  )('%j is no phone number', (typed) => {
    expect(phoneE164(typed)).toBeNull();
  });

  test.each([
    ['+989122002580', '۰۹۱۲-۲۰۰-۲۵۸۰', '+98 912 200 2580'],
    ['+981333221100', '۰۱۳-۳۳۲۲-۱۱۰۰', '+98 13 3322 1100'],
    ['+442079460958', '+۴۴۲۰۷۹۴۶۰۹۵۸', '+442079460958'],
  ])('%j is shown, and what is shown is read back', (e164, fa, en) => {
    expect(phoneDisplay('fa', e164)).toBe(fa);
    expect(phoneDisplay('en', e164)).toBe(en);
    expect(phoneE164(fa)).toBe(e164);
    expect(phoneE164(en)).toBe(e164);
  });
});
