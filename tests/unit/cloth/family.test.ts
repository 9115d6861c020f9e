import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { familyOf, KNOWN_TOKENS } from '@/lib/cloth/family';
import { markColors, threads } from '@/lib/cloth/mark';

const anyToken = fc.oneof(fc.constantFrom(...KNOWN_TOKENS), fc.string());

test('every known family has a ground, a figure and a mark of its own', () => {
  const families = KNOWN_TOKENS.map(familyOf);
  expect(new Set(families.map((f) => f.ground)).size).toBe(KNOWN_TOKENS.length);
  expect(new Set(families.map((f) => f.figure.join())).size).toBe(KNOWN_TOKENS.length);
  expect(new Set(KNOWN_TOKENS.map((token) => markColors(token).join())).size).toBe(10);
});

test('an unknown token never takes a ground of a known one', () => {
  const taken = new Set(KNOWN_TOKENS.map((token) => familyOf(token).ground));
  for (let i = 0; i < 500; i++) expect(taken.has(familyOf(`cat-c${i}`).ground)).toBe(false);
});

test('five hundred further categories of a fair all differ', () => {
  const seen = new Set(
    Array.from({ length: 500 }, (_, i) => JSON.stringify(familyOf(`cat-c${i}`))),
  );
  expect(seen.size).toBe(500);
});

test('what must be told apart has different colours', () => {
  fc.assert(
    fc.property(anyToken, (token) => {
      const f = familyOf(token);
      expect(f.hem).not.toBe(f.ground);
      expect(f.ink).not.toBe(f.hem);
      expect(f.motif).not.toBe(f.ground);
      expect(f.ones).not.toBe(f.ground);
      expect(f.tens).not.toBe(f.ground);
      expect(f.tens).not.toBe(f.ones);
      expect(f.mark).not.toBe(f.ground);
    }),
  );
});

test('the figure of an unknown token fits its hem and is never blank', () => {
  fc.assert(
    fc.property(fc.string(), (token) => {
      const { figure } = familyOf(token);
      for (const bits of figure) expect(bits >= 0 && bits <= 127).toBe(true);
      expect(figure.every((bits) => bits > 0)).toBe(true);
    }),
  );
});

test('an awning shows ground, hem and a thread that goes by the number', () => {
  expect(threads(1, 'cat-saffron')).toEqual([
    { color: '#b5452c', from: 0, to: 1 },
    { color: '#8c1d30', from: 4 / 36, to: 9 / 36 },
    { color: '#f3e9cf', from: 27 / 36, to: 32 / 36 },
  ]);
  expect(threads(2, 'cat-saffron')[2]?.color).not.toBe(threads(1, 'cat-saffron')[2]?.color);
});
