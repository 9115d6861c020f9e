import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fairCloth } from '@/lib/cloth/fair-cloth';
import { KNOWN_TOKENS } from '@/lib/cloth/family';
import { elements, strangeTokens } from './read-cloth';

const booths = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    token: [...KNOWN_TOKENS, ...strangeTokens][i % 21] ?? '',
  }));
const viewBox = (svg: string) => /viewBox="([^"]+)"/.exec(svg)?.[1];

test('a strip of sixteen threads for every booth, however many there are', () => {
  expect(viewBox(fairCloth(booths(30)))).toBe('0 0 480 144');
  expect(viewBox(fairCloth(booths(47)))).toBe('0 0 752 144');
  expect(viewBox(fairCloth(booths(1)))).toBe('0 0 16 144');
});

test('a fair without booths has a cloth too', () => {
  expect(viewBox(fairCloth([]))).toBe('0 0 480 144');
  expect(elements(fairCloth([])).rects.length).toBeGreaterThan(10);
});

test('the first booth hangs at the right edge', () => {
  const { rects } = elements(
    fairCloth([
      { number: 1, token: 'cat-saffron' },
      { number: 2, token: 'cat-tea' },
    ]),
  );
  const grounds = rects.filter((r) => r.width === 16 && r.height === 144);
  expect(grounds.map(({ fill, x }) => [fill, x])).toEqual([
    ['#b5452c', 16],
    ['#1e4b3a', 0],
  ]);
});

test('no strip runs into its neighbour', () => {
  const { rects } = elements(fairCloth([{ number: 99, token: 'cat-tea' }]));
  for (const { x, width } of rects) expect(x + width).toBeLessThanOrEqual(16);
});

test('bytes stay the same: the share image and signs use them', () => {
  const svg = fairCloth(booths(30));
  expect(createHash('sha256').update(svg).digest('hex').slice(0, 16)).toBe('20ab0f2652c6d0df');
  expect(svg.length).toBeLessThanOrEqual(14_000);
});
