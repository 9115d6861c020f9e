import fc from 'fast-check';
import { expect, test } from 'vitest';
import { featured } from '@/lib/booth/featured';

const booths = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

test('every day has so many different booths, in their order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99 }), fc.integer(), (n, day) => {
      const shown = featured(booths(n), day, 4);
      expect(shown.length).toBe(Math.min(n, 4));
      expect(shown).toEqual([...new Set(shown)].toSorted((a, b) => a - b));
    }),
  );
});

test('in nine days every one of thirty booths has its turn', () => {
  const days = Array.from({ length: 9 }, (_, i) => featured(booths(30), 20_000 + i, 4));
  expect(new Set(days.flat()).size).toBe(30);
});
