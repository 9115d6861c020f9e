import type { Point, Shape } from './rules';

/** Squares over the part of a plan where things stand. `left`, `top` and `cell` (a square's side) in metres. */
export type Cells = {
  cell: number;
  left: number;
  top: number;
  columns: number;
  rows: number;
  /** One a square, row by row from the top left: 1 where nothing stands in the way. */
  free: Uint8Array;
};

/** Columns and rows from … to, both included. */
export type Span = { left: number; top: number; right: number; bottom: number };

/** A millionth of a square absorbs rounding: shapes drawn on the squares' edges cover only their own. */
const EPSILON = 1e-6;

/** Every square that shares area with a shape; outside the grid it ends at the grid's edge. */
export function spanOf(cells: Cells, { x, y, width, height }: Shape): Span {
  const first = (metres: number) => Math.max(0, Math.floor(metres / cells.cell + EPSILON));
  const last = (metres: number, count: number) =>
    Math.min(count, Math.ceil(metres / cells.cell - EPSILON)) - 1;
  return {
    left: first(x - cells.left),
    top: first(y - cells.top),
    right: last(x + width - cells.left, cells.columns),
    bottom: last(y + height - cells.top, cells.rows),
  };
}

/** The free squares of a span, which may reach beyond the grid, row by row. */
export function freeIn({ columns, rows, free }: Cells, span: Span): number[] {
  const found: number[] = [];
  for (let row = Math.max(0, span.top); row <= Math.min(rows - 1, span.bottom); row += 1) {
    for (let at = Math.max(0, span.left); at <= Math.min(columns - 1, span.right); at += 1) {
      if (free[row * columns + at]) found.push(row * columns + at);
    }
  }
  return found;
}

/** The middle of a square, in metres on the plan. */
export const centreOf = ({ cell, left, top, columns }: Cells, index: number): Point => ({
  x: left + ((index % columns) + 0.5) * cell,
  y: top + (Math.floor(index / columns) + 0.5) * cell,
});

/** Of some squares the one whose middle is nearest to a point, the first of several; undefined of none. */
export function nearestTo(
  cells: Cells,
  squares: readonly number[],
  point: Point,
): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  for (const square of squares) {
    const { x, y } = centreOf(cells, square);
    const far = Math.hypot(x - point.x, y - point.y);
    // Equal but for rounding keeps the first, so that every machine chooses the same.
    if (far < least - EPSILON) [best, least] = [square, far];
  }
  return best;
}
