import { expect, test } from 'vitest';
import { clashes } from '@/lib/visit/clashes';

const at = (name: string, day: number, start: number, end: number, cancelled = false) => ({
  name,
  day,
  start,
  end,
  cancelled,
});
const names = (...sessions: ReturnType<typeof at>[]) =>
  clashes(sessions).map((pair) => pair.map(({ name }) => name).join('+'));

test('two sessions clash while both are on', () => {
  expect(names(at('a', 1, 600, 660), at('b', 1, 630, 700), at('c', 1, 690, 720))).toEqual([
    'a+b',
    'b+c',
  ]);
});

test('one that ends when the other begins, on another day, or cancelled does not clash', () => {
  expect(names(at('a', 1, 600, 660), at('b', 1, 660, 700))).toEqual([]);
  expect(names(at('a', 1, 600, 660), at('b', 2, 600, 660))).toEqual([]);
  expect(names(at('a', 1, 600, 660), at('b', 1, 600, 660, true))).toEqual([]);
});
