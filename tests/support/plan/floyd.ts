import { centreOf, type Cells } from '@/lib/plan/cells';

/** One step to a neighbour, diagonally only where both squares beside it are free. */
function isStep({ columns, free }: Cells, a: number, b: number): boolean {
  const [ax, ay, bx, by] = [
    a % columns,
    Math.floor(a / columns),
    b % columns,
    Math.floor(b / columns),
  ];
  if (Math.max(Math.abs(ax - bx), Math.abs(ay - by)) !== 1) return false;
  return free[ay * columns + bx] === 1 && free[by * columns + ax] === 1;
}

/**
 * Metres between all squares by Floyd's and Warshall's plain method; infinite where no way leads.
 * @param joins whether one may go from the middle of one free square straight to another's
 */
export function allSteps(
  cells: Cells,
  joins: (a: number, b: number) => boolean = (a, b) => isStep(cells, a, b),
): number[][] {
  const squares = Array.from(cells.free.keys());
  const far = squares.map((a) =>
    squares.map((b) => {
      if (a === b) return 0;
      if (!cells.free[a] || !cells.free[b] || !joins(a, b)) return Infinity;
      const [from, to] = [centreOf(cells, a), centreOf(cells, b)];
      return Math.hypot(from.x - to.x, from.y - to.y);
    }),
  );
  for (const over of squares) {
    for (const row of far) {
      const first = row[over] ?? Infinity;
      if (first === Infinity) continue;
      for (const to of squares) {
        row[to] = Math.min(row[to] ?? Infinity, first + (far[over]?.[to] ?? Infinity));
      }
    }
  }
  return far;
}
