import { insidePlan, overlaps, type Shape } from './rules';

/** Height of a label's letters and of its line, and a letter's usual width, in metres on the plan. */
export const LABEL_SIZE = 1.45;
const LINE = LABEL_SIZE * 1.3;
const LETTER = LABEL_SIZE * 0.56;
/** Between a label and what it names. */
const GAP = 0.35;

/** A label's lines, its middle, and the baseline of its first line, in metres. */
export type Label = { lines: string[]; x: number; baseline: number };

/** What wants a label: its wordings, the best first, each as lines. `within` allows the label inside the shape. */
export type Labelled = { shape: Shape; wordings: string[][]; within: boolean };

const lettersOf = (line: string) => Array.from(line.replace(/[\u200c\p{M}]/gu, '')).length;

const sizeOf = (lines: readonly string[]) => ({
  width: Math.max(...lines.map(lettersOf)) * LETTER,
  height: lines.length * LINE,
});

const clamp = (value: number, least: number, most: number) =>
  Math.max(least, Math.min(value, most));

/** Boxes for a label of this size: inside where it fits, then below, above, and beside. */
function boxes({ shape, within }: Labelled, lines: readonly string[], planWidth: number): Shape[] {
  const { width, height } = sizeOf(lines);
  const middle = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  // Below and above, a label at the plan's edge moves inward.
  const x = clamp(middle.x - width / 2, GAP, planWidth - GAP - width);
  const y = middle.y - height / 2;
  const fits = within && width <= shape.width && height <= shape.height;
  return [
    ...(fits ? [{ x: middle.x - width / 2, y, width, height }] : []),
    { x, y: shape.y + shape.height + GAP / 2, width, height },
    { x, y: shape.y - GAP / 2 - height, width, height },
    { x: shape.x + shape.width + GAP, y, width, height },
    { x: shape.x - GAP - width, y, width, height },
  ];
}

/**
 * Places for labels, so that none lies on a booth, another thing or another label, and all lie on the plan:
 * for each the first wording and place that are free, or null where there is no room.
 * @param solid what may not be covered; a label's own shape is among it unless it is `within`
 */
export function placeLabels(
  things: readonly Labelled[],
  solid: readonly Shape[],
  plan: { width: number; height: number },
): (Label | null)[] {
  const taken = [...solid];
  return things.map((thing) => {
    for (const lines of thing.wordings) {
      const free = boxes(thing, lines, plan.width).find(
        (box) => insidePlan(box, plan) && !taken.some((other) => overlaps(box, other)),
      );
      if (!free) continue;
      taken.push(free);
      return { lines, x: free.x + free.width / 2, baseline: free.y + LABEL_SIZE };
    }
    return null;
  });
}

/** A name as wordings: whole, and in two lines broken at the blank nearest the middle. */
export function wordingsOf(name: string): string[][] {
  const blanks = Array.from(name.matchAll(/ /g), ({ index }) => index);
  if (blanks.length === 0) return [[name]];
  const middle = name.length / 2;
  const at = blanks.reduce((best, blank) =>
    Math.abs(blank - middle) < Math.abs(best - middle) ? blank : best,
  );
  return [[name], [name.slice(0, at), name.slice(at + 1)]];
}

/** A name without what is added in brackets: «ورودی اصلی (جنوب)» is «ورودی اصلی». */
export const briefName = (name: string): string => name.replace(/\s*\([^)]*\)\s*/g, ' ').trim();
