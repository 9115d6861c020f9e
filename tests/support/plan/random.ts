import fc from 'fast-check';
import type { Ground } from '@/lib/plan/grid';
import { overlaps, type Shape } from '@/lib/plan/rules';

const tenth = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenths) => tenths / 10);

const shape: fc.Arbitrary<Shape> = fc.record({
  x: tenth(0, 24),
  y: tenth(0, 16),
  width: tenth(1, 6),
  height: tenth(1, 4),
});

/** Squares of 30 by 20 metres with things anywhere, off the half metres too, none on another; two booths at least. */
export const randomGround: fc.Arbitrary<Ground> = fc
  .tuple(
    fc.array(fc.tuple(shape, fc.constantFrom('booth', 'booth', 'stage', 'path', 'bench')), {
      minLength: 2,
      maxLength: 24,
    }),
  )
  .map(([wanted]) => {
    const placed: [Shape, string][] = [];
    for (const [own, kind] of wanted) {
      if (!placed.some(([other]) => overlaps(own, other))) placed.push([own, kind]);
    }
    const booths = placed.filter(([, kind], index) => kind === 'booth' || index < 2);
    const landmarks = placed.filter((thing) => !booths.includes(thing));
    return {
      plan: { width: 30, height: 20 },
      booths: booths.map(([own], index) => ({ number: index + 1, row: 'A', shape: own })),
      landmarks: landmarks.map(([own, kind], index) => ({ code: `L${index}`, kind, shape: own })),
    };
  });
