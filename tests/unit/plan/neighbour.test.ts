import { expect, test } from 'vitest';
import { neighbourAt, WAYS_TO_GO, type WayToGo } from '@/lib/plan/neighbour';
import { samplePlan } from '../../support/plan/sample';

const { booths } = samplePlan();
type Booth = (typeof booths)[number];
const at = (number: number) => booths.find((booth) => booth.number === number) as Booth;
const from = (number: number, way: WayToGo) => neighbourAt(booths, at(number), way)?.number;

test.each([
  [1, 'right', 2],
  [5, 'right', 6],
  [10, 'left', 9],
  [12, 'up', 11],
  [12, 'down', 13],
  [13, 'right', 18],
  [18, 'left', 13],
  [21, 'right', 22],
  [1, 'left', undefined],
  [3, 'up', undefined],
  [30, 'down', undefined],
] as const)('from booth %i %s leads to %s', (number, way, to) => {
  expect(from(number, way)).toBe(to);
});

test('by arrow keys alone one comes from any booth to every other', () => {
  for (const start of booths) {
    const seen = new Set([start]);
    for (const booth of seen) {
      for (const way of WAYS_TO_GO) {
        const next = neighbourAt(booths, booth, way);
        if (next) seen.add(next);
      }
    }
    expect(seen.size).toBe(booths.length);
  }
});

test('alone on a square, or where another stands on the same spot, one stays', () => {
  const shape = { x: 1, y: 1, width: 3, height: 3 };
  const alone = { shape };
  for (const way of WAYS_TO_GO) {
    expect(neighbourAt([alone], alone, way)).toBeUndefined();
    expect(neighbourAt([alone, { shape }], alone, way)).toBeUndefined();
  }
});
