import type { Cells } from './cells';
import { Heap } from './heap';

/** What a search has learnt: metres to each square it came to (else infinite), and the square before it (else −1). */
export type Explored = { metres: Float64Array; before: Int32Array };

type Squares = Pick<Cells, 'cell' | 'columns' | 'rows' | 'free'>;

/** Metres that are at least left from a square; for every two neighbours it may differ by their distance at most. */
type AtLeast = (square: number) => number;

/**
 * Spreads from the starts over the free squares, straight and diagonally, never diagonally past a corner that stands
 * in the way: Dijkstra's search, or A* where `atLeast` tells what remains. Each square's metres are final when
 * `reached` is told of it; it returns true to end the search.
 */
export function explore(
  { cell, columns, rows, free }: Squares,
  starts: readonly number[],
  reached: (square: number) => boolean,
  atLeast: AtLeast = () => 0,
): Explored {
  const metres = new Float64Array(free.length).fill(Infinity);
  const before = new Int32Array(free.length).fill(-1);
  const done = new Uint8Array(free.length);
  const open = new Heap();
  const offer = (square: number, far: number, from: number) => {
    if (far >= (metres[square] ?? 0)) return;
    metres[square] = far;
    before[square] = from;
    open.push(square, far + atLeast(square));
  };
  for (const start of starts) offer(start, 0, -1);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (done[at]) continue;
    done[at] = 1;
    if (reached(at)) break;
    const far = metres[at] ?? 0;
    const column = at % columns;
    const row = (at - column) / columns;
    const up = row > 0 && free[at - columns] === 1;
    const down = row < rows - 1 && free[at + columns] === 1;
    const left = column > 0 && free[at - 1] === 1;
    const right = column < columns - 1 && free[at + 1] === 1;
    if (up) offer(at - columns, far + cell, at);
    if (left) offer(at - 1, far + cell, at);
    if (right) offer(at + 1, far + cell, at);
    if (down) offer(at + columns, far + cell, at);
    const slant = far + cell * Math.SQRT2;
    if (up && left && free[at - columns - 1]) offer(at - columns - 1, slant, at);
    if (up && right && free[at - columns + 1]) offer(at - columns + 1, slant, at);
    if (down && left && free[at + columns - 1]) offer(at + columns - 1, slant, at);
    if (down && right && free[at + columns + 1]) offer(at + columns + 1, slant, at);
  }
  return { metres, before };
}

/** Metres by straight and diagonal steps to the nearest square of the rectangle around the goals, if nothing stood in the way. */
function towards({ cell, columns }: Squares, goals: readonly number[]): AtLeast {
  const across = goals.map((goal) => goal % columns);
  const along = goals.map((goal) => Math.floor(goal / columns));
  const [left, right] = [Math.min(...across), Math.max(...across)];
  const [top, bottom] = [Math.min(...along), Math.max(...along)];
  return (square) => {
    const column = square % columns;
    const row = (square - column) / columns;
    const dx = Math.max(left - column, 0, column - right);
    const dy = Math.max(top - row, 0, row - bottom);
    return cell * (Math.max(dx, dy) + (Math.SQRT2 - 1) * Math.min(dx, dy));
  };
}

/** The squares of a shortest walk by such steps from the nearest start to the nearest goal; null where there is none. */
export function shortestSteps(
  cells: Squares,
  starts: readonly number[],
  goals: readonly number[],
): { squares: number[]; metres: number } | null {
  const wanted = new Set(goals);
  let goal = -1;
  const isGoal = (square: number) => {
    if (!wanted.has(square)) return false;
    goal = square;
    return true;
  };
  const { metres, before } = explore(cells, starts, isGoal, towards(cells, goals));
  if (goal < 0) return null;
  const squares: number[] = [];
  for (let at = goal; at >= 0; at = before[at] ?? -1) squares.push(at);
  return { squares: squares.reverse(), metres: metres[goal] ?? 0 };
}
