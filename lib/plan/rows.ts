import type { Edition } from '@/lib/edition/rules';
import type { PlanBooth } from './item';
import type { Shape } from './rules';

/** Where a row lies, seen from the middle of the square. */
export type Side = 'north' | 'east' | 'south' | 'west' | 'middle';

/** An edge of a shape as the plan is drawn. */
export type Edge = 'top' | 'right' | 'bottom' | 'left';

/** The booths of one row in walking order, which is that of their numbers. */
export type PlanRow = {
  code: string;
  side: Side;
  /** No other row lies on that side, so that the side alone names it. */
  alone: boolean;
  /** The edge on which the awnings hang: away from the middle. */
  outer: Edge;
  booths: PlanBooth[];
};

type Size = Pick<Edition['plan'], 'width' | 'height'>;

/** As far from the middle, in parts of the plan's length, a row still counts as lying there. */
const MIDDLE = 0.1;

const COMPASS = ['north', 'east', 'south', 'west'] as const;

/** The smallest rectangle around some shapes. */
function around(shapes: readonly Shape[]): Shape {
  const x = Math.min(...shapes.map((shape) => shape.x));
  const y = Math.min(...shapes.map((shape) => shape.y));
  return {
    x,
    y,
    width: Math.max(...shapes.map((shape) => shape.x + shape.width)) - x,
    height: Math.max(...shapes.map((shape) => shape.y + shape.height)) - y,
  };
}

/** Offset of a shape's centre from the plan's, in parts of the plan's sides. */
const offset = (shape: Shape, plan: Size) => ({
  x: (shape.x + shape.width / 2) / plan.width - 0.5,
  y: (shape.y + shape.height / 2) / plan.height - 0.5,
});

function sideOf(shape: Shape, plan: Edition['plan']): Side {
  const { x, y } = offset(shape, plan);
  if (Math.max(Math.abs(x), Math.abs(y)) < MIDDLE) return 'middle';
  // Quarter turns clockwise from the plan's up, then from north.
  const drawn = Math.abs(x) > Math.abs(y) ? (x > 0 ? 1 : 3) : y > 0 ? 2 : 0;
  const turned = drawn + Math.round(plan.bearing / 90);
  return COMPASS[((turned % 4) + 4) % 4] ?? 'middle';
}

function outerEdge(shape: Shape, plan: Size): Edge {
  const { x, y } = offset(shape, plan);
  if (shape.width >= shape.height) return y < 0 ? 'top' : 'bottom';
  return x < 0 ? 'left' : 'right';
}

/** The rows of the plan, each with its booths, in the order in which one walks past them. */
export function rowsOf(booths: readonly PlanBooth[], plan: Edition['plan']): PlanRow[] {
  const walk = booths.toSorted((a, b) => a.number - b.number);
  const codes = [...new Set(walk.map(({ row }) => row))];
  const rows = codes.map((code) => {
    const own = walk.filter(({ row }) => row === code);
    const shape = around(own.map((booth) => booth.shape));
    return { code, side: sideOf(shape, plan), outer: outerEdge(shape, plan), booths: own };
  });
  return rows.map((row) => ({
    ...row,
    alone: rows.filter(({ side }) => side === row.side).length === 1,
  }));
}
