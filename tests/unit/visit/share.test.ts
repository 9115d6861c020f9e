import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeShare, encodeShare } from '@/lib/visit/share';
import { isKey, type Key } from '@/lib/visit/choice';

const ids = (max: number) => fc.integer({ min: 1, max });
const keys = (max: number) =>
  fc.uniqueArray(
    fc
      .tuple(fc.constantFrom('b', 'p', 's'), ids(max))
      .map(([kind, id]): Key => `${kind as 'b'}${id}`),
    { maxLength: 60 },
  );
const sorted = (all: readonly Key[]) =>
  all.toSorted(
    (a, b) => a.charCodeAt(0) - b.charCodeAt(0) || Number(a.slice(1)) - Number(b.slice(1)),
  );

test.each([40, 5000, 2 ** 31 - 1])('a choice of ids up to %i comes back as it was', (max) => {
  fc.assert(
    fc.property(keys(max), (given) => {
      const text = encodeShare(given);
      if (given.length === 0) expect(text).toBeNull();
      else expect(decodeShare(text ?? '')).toEqual({ ok: true, keys: sorted(given) });
    }),
  );
});

test('all thirty booths are 12 characters, with 20 products and 10 sessions at most 60', () => {
  const booths = Array.from({ length: 30 }, (_, i): Key => `b${i + 1}`);
  const products = Array.from({ length: 20 }, (_, i): Key => `p${i * 7 + 3}`);
  const sessions = Array.from({ length: 10 }, (_, i): Key => `s${i * 4 + 2}`);
  expect(encodeShare(booths)?.length).toBe(12);
  expect(encodeShare([...booths, ...products, ...sessions])?.length).toBeLessThanOrEqual(60);
});

test('booths of editions far apart are no long row of empty bits', () => {
  expect(encodeShare(['b1', 'b2000000000'])?.length).toBeLessThan(20);
});

test('one address for one choice: order and repetition say nothing', () => {
  expect(encodeShare(['p2', 'b9', 'b3', 'b9'])).toBe(encodeShare(['b3', 'b9', 'p2']));
});

test('whatever is made up is refused without a throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ minLength: 900 })), (text) => {
      const shared = decodeShare(text);
      if (shared.ok) expect(encodeShare(shared.keys)).toBe(text);
      else expect(shared.why).toMatch(/^(?:broken|newer)$/);
    }),
    { numRuns: 2000 },
  );
});

test('of an address that was cut or mistyped none is taken for another choice', () => {
  const text = encodeShare(['b3', 'b12', 'b30', 'p5', 'p90', 's7']) ?? '';
  for (let at = 0; at < text.length; at += 1) {
    expect(decodeShare(text.slice(0, at))).toEqual({ ok: false, why: 'broken' });
    const other = text[at] === 'A' ? 'B' : 'A';
    expect(decodeShare(text.slice(0, at) + other + text.slice(at + 1)).ok).toBe(false);
  }
});

/** A text of these bytes with its right checksum, as somebody would forge it. */
function forged(bytes: number[]): string {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return Buffer.from([...bytes, crc >> 8, crc & 255]).toString('base64url');
}

test('a later version is told from a broken address', () => {
  expect(decodeShare(forged([2, 2, 1]))).toEqual({ ok: false, why: 'newer' });
});

test('forged with a right checksum it holds listings only, and in the one way they are written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(255), { maxLength: 40 }), (bytes) => {
      const shared = decodeShare(forged([1, ...bytes]));
      if (shared.ok) expect(shared.keys.every(isKey)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  // A count of two thousand million, an id of nought, the same id twice, two ids as distances and as bits.
  for (const bytes of [
    [254, 255, 255, 255, 15, 1],
    [2, 0],
    [4, 5, 0],
    [4, 1, 1],
    [3, 1, 1],
  ]) {
    const shared = decodeShare(forged([1, ...bytes]));
    expect(shared.ok && encodeShare(shared.keys) !== forged([1, ...bytes])).toBe(false);
  }
  expect(decodeShare(forged([1, 254, 255, 255, 255, 15, 1])).ok).toBe(false);
  expect(decodeShare(forged([1, 2, 0])).ok).toBe(false);
  expect(decodeShare(forged([1, 4, 5, 0])).ok).toBe(false);
});
