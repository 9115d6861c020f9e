import { expect, test } from 'vitest';
import { awnings, numberPlace } from '@/lib/plan/awnings';
import type { PlanBooth } from '@/lib/plan/item';
import { rowsOf } from '@/lib/plan/rows';
import { thread } from '@/lib/cloth/thread';

const plan = { width: 60, height: 40, bearing: 0 };
const booth = (number: number, token: string, y: number): PlanBooth => ({
  id: number,
  number,
  row: y < 20 ? 'A' : 'B',
  name: null,
  token,
  category: null,
  raised: false,
  shape: { x: number * 4, y, width: 4, height: 3 },
});

test('an awning lies on the outer edge, in the threads of its booth, the ground below the stripes', () => {
  const found = awnings(rowsOf([booth(1, 'cat-tea', 2)], plan));
  expect(found[0]).toEqual({ color: thread.tea, path: 'M40 20h40v7h-40z' });
  expect(found.length).toBe(3);
  const [below] = awnings(rowsOf([booth(1, 'cat-tea', 35)], plan));
  expect(below?.path).toBe('M40 373h40v7h-40z');
});

test('so many booths of one category are few paths', () => {
  const many = Array.from({ length: 12 }, (_, i) => booth(i + 1, 'cat-tea', 2));
  const found = awnings(rowsOf(many, plan));
  expect(found.length).toBeLessThan(8);
  expect(found[0]?.path.split('M').length).toBe(13);
});

test('the number stands in the middle of what the awning leaves free', () => {
  expect(numberPlace(booth(1, 'cat-tea', 2), 'top')).toEqual({ x: 60, y: 39 });
  expect(numberPlace(booth(1, 'cat-tea', 2), 'bottom')).toEqual({ x: 60, y: 32 });
  expect(numberPlace(booth(1, 'cat-tea', 2), 'left').x).toBeGreaterThan(60);
});
