import fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefName, LABEL_SIZE, placeLabels, wordingsOf, type Label } from '@/lib/plan/labels';
import { insidePlan, overlaps, type Shape } from '@/lib/plan/rules';

const plan = { width: 60, height: 40 };

/** The box that a placed label covers, by its own sizes. */
const boxOf = ({ lines, x, baseline }: Label, widthOf: (line: string) => number): Shape => {
  const width = Math.max(...lines.map(widthOf));
  return {
    x: x - width / 2,
    y: baseline - LABEL_SIZE,
    width,
    height: lines.length * LABEL_SIZE * 1.3,
  };
};
const widthOf = (line: string) => line.length * LABEL_SIZE * 0.56;

const shape = fc.record({
  x: fc.integer({ min: 0, max: 54 }),
  y: fc.integer({ min: 0, max: 34 }),
  width: fc.integer({ min: 2, max: 6 }),
  height: fc.integer({ min: 2, max: 6 }),
});

test('no label lies on a thing, on another label or off the plan, whatever stands there', () => {
  fc.assert(
    fc.property(
      fc.array(shape, { maxLength: 40 }),
      fc.array(fc.tuple(shape, fc.stringMatching(/^[a-z]{1,20}$/)), { maxLength: 10 }),
      (solid, named) => {
        const things = named.map(([own, name]) => ({
          shape: own,
          wordings: [[name]],
          within: false,
        }));
        const all = [...solid, ...named.map(([own]) => own)];
        const labels = placeLabels(things, all, plan).filter((label) => label !== null);
        const boxes = labels.map((label) => boxOf(label, widthOf));
        for (const [index, box] of boxes.entries()) {
          expect(insidePlan(box, plan)).toBe(true);
          expect(all.some((other) => overlaps(box, other))).toBe(false);
          expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
        }
      },
    ),
  );
});

test('a label stands below; where that is taken, above; and at the edge it moves inward', () => {
  const at = (own: Shape, solid: Shape[]) =>
    placeLabels([{ shape: own, wordings: [['wc']], within: false }], [own, ...solid], plan)[0];
  const middle = { x: 20, y: 20, width: 4, height: 4 };
  expect(at(middle, [])?.baseline).toBeGreaterThan(24);
  expect(at(middle, [{ x: 10, y: 24, width: 30, height: 4 }])?.baseline).toBeLessThan(20);
  const edge = placeLabels(
    [{ shape: { x: 0, y: 20, width: 1, height: 4 }, wordings: [['entrance']], within: false }],
    [],
    plan,
  )[0];
  expect(edge?.x).toBeGreaterThan(widthOf('entrance') / 2);
});

test('a shorter wording is taken where the longer has no room, and none where none has', () => {
  const walls = (gap: number): Shape[] => [
    { x: 0, y: 0, width: 60, height: 18 },
    { x: 0, y: 18, width: 20, height: 22 },
    { x: 20 + gap, y: 18, width: 40 - gap, height: 22 },
  ];
  const thing = {
    shape: { x: 20, y: 18, width: 2, height: 2 },
    wordings: [['a very long name'], ['wc']],
    within: false,
  };
  expect(placeLabels([thing], walls(2), plan)[0]?.lines).toEqual(['wc']);
  expect(placeLabels([thing], walls(1), plan)[0]).toBeNull();
});

test('a name breaks in two at the blank nearest its middle, and sheds what is in brackets', () => {
  expect(wordingsOf('چادر سرپوشیدهٔ کارگاه‌ها')).toEqual([
    ['چادر سرپوشیدهٔ کارگاه‌ها'],
    ['چادر سرپوشیدهٔ', 'کارگاه‌ها'],
  ]);
  expect(wordingsOf('نمازخانه')).toEqual([['نمازخانه']]);
  expect(briefName('ورودی اصلی (جنوب)')).toBe('ورودی اصلی');
});
