import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  change,
  EMPTY,
  isKey,
  merge,
  parse,
  replacing,
  saidOf,
  savedKeys,
  textOf,
  undoing,
  type Item,
  type Key,
  type Visit,
} from '@/lib/visit/choice';

const key = fc.constantFrom<Key>('b1', 'b2', 'p1', 's40');
const stamped = <T>(value: fc.Arbitrary<T>) => fc.tuple(value, fc.nat(5));
const item: fc.Arbitrary<Item> = fc.record(
  { saved: stamped(fc.boolean()), seen: stamped(fc.boolean()), note: stamped(fc.string()) },
  { requiredKeys: [] },
);
const visit = fc.dictionary(key, item) as fc.Arbitrary<Visit>;

test('two choices come together the same way, in whichever order and however often', () => {
  fc.assert(
    fc.property(visit, visit, visit, (a, b, c) => {
      const text = textOf(merge(a, b));
      expect(textOf(merge(b, a))).toBe(text);
      expect(textOf(merge(merge(a, b), b))).toBe(text);
      expect(textOf(merge(merge(a, b), c))).toBe(textOf(merge(a, merge(b, c))));
    }),
  );
});

test('what is kept is read back whole', () => {
  fc.assert(
    fc.property(visit, (given) => {
      const read = parse(textOf(given));
      expect(read.whole).toBe(true);
      expect(textOf(read.visit)).toBe(textOf(given));
    }),
  );
});

test('whatever stands in the storage is read without a throw, and never called whole when it is not ours', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map(String)), (text) => {
      expect(parse(text)).toEqual({ visit: {}, whole: false });
    }),
  );
});

test.each([
  ['null'],
  ['[]'],
  ['{"v":2,"items":{}}'],
  ['{"v":1,"items":[1]}'],
  ['{"v":1,"items":{"b0":{}}}'],
  ['{"v":1,"items":{"__proto__":{"saved":[true,1]}}}'],
  ['{"v":1,"items":{"b1":{"saved":["yes",1]}}}'],
  ['{"v":1,"items":{"b1":{"saved":[true,-1]}}}'],
  ['{"v":1,"items":{"b1":{"saved":[true,9e15]}}}'],
  ['{"v":1,"items":{"b1":{"colour":[true,1]}}}'],
  ['{"v":1,"items":{"b1":null}}'],
])('%s is a stranger', (text) => {
  expect(parse(text)).toEqual({ visit: {}, whole: false });
});

test('what is understood beside what is not is taken', () => {
  const { visit: read, whole } = parse(
    '{"v":1,"items":{"b7":{"saved":[true,3]},"x1":{}},"more":1}',
  );
  expect(savedKeys(read)).toEqual(['b7']);
  expect(whole).toBe(false);
});

test.each([0, -5, Number.NaN, 1_700_000_000_000])(
  'a change counts although the clock says %s',
  (now) => {
    const before = change(EMPTY, { b1: { saved: true } }, 1_800_000_000_000);
    const after = change(before, { b1: { saved: false } }, now);
    expect(saidOf(after, 'b1').saved).toBe(false);
    expect(saidOf(merge(before, after), 'b1').saved).toBe(false);
  },
);

test('a mark and a note that two tabs make of one booth both stay', () => {
  const saved = change(EMPTY, { b1: { saved: true } }, 1);
  const marked = change(saved, { b1: { seen: true } }, 2);
  const noted = change(saved, { b1: { note: 'سبد بزرگ' } }, 2);
  expect(saidOf(merge(marked, noted), 'b1')).toEqual({ saved: true, seen: true, note: 'سبد بزرگ' });
});

test('what is saved comes by kind, then by number', () => {
  const all = change(
    EMPTY,
    { s2: { saved: true }, b10: { saved: true }, b9: { saved: true }, p1: { seen: true } },
    1,
  );
  expect(savedKeys(all)).toEqual(['b9', 'b10', 's2']);
});

test('replacing leaves exactly the given ones, and undoing brings back the former', () => {
  const before = change(EMPTY, { b1: { saved: true }, b2: { saved: true, note: 'x' } }, 1);
  const after = change(before, replacing(before, ['b2', 'p3']), 2);
  expect(savedKeys(after)).toEqual(['b2', 'p3']);
  const undone = change(after, undoing(before, ['b1', 'b2', 'p3']), 3);
  expect(savedKeys(undone)).toEqual(['b1', 'b2']);
  expect(saidOf(undone, 'b2').note).toBe('x');
});

test.each([
  ['b1', true],
  ['s2147483647', true],
  ['b0', false],
  ['b01', false],
  ['b2147483648', false],
  ['b99999999999', false],
  ['c1', false],
  ['b1 ', false],
  ['', false],
])('%s names a listing: %s', (text, is) => {
  expect(isKey(text)).toBe(is);
});
