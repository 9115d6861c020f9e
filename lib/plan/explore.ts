import type { Cells } from './cells';
import { Heap } from './heap';

type Squares = Pick<Cells, 'cell' | 'columns' | 'rows' | 'free'>;

/** Metres that are at least left from a square; for every two neighbours it may differ by their distance at most. */
type AtLeast = (square: number) => number;

/** Metres; walks that differ by less are equal but for rounding. By steps, others differ by a ten thousandth at least. */
const TIE = 1e-6;

/**
 * Spreads from the starts over the free squares, straight and diagonally, never diagonally past a corner that stands
 * in the way: Dijkstra's search, or A* where `atLeast` tells what remains. A square's metres are final when
 * `reached` is told of it and them; it returns true to end the search.
 * @returns metres to each square that it came to, else infinite
 */
export function explore(
  { cell, columns, rows, free }: Squares,
  starts: readonly number[],
  reached: (square: number, far: number) => boolean = () => false,
  atLeast: AtLeast = () => 0,
): Float64Array {
  const metres = new Float64Array(free.length).fill(Infinity);
  const done = new Uint8Array(free.length);
  const open = new Heap();
  const offer = (square: number, far: number) => {
    if (far >= (metres[square] ?? 0)) return;
    metres[square] = far;
    open.push(square, far + atLeast(square));
  };
  for (const start of starts) offer(start, 0);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (done[at]) continue;
    done[at] = 1;
    const far = metres[at] ?? 0;
    if (reached(at, far)) break;
    const column = at % columns;
    const row = (at - column) / columns;
    const up = row > 0 && free[at - columns] === 1;
    const down = row < rows - 1 && free[at + columns] === 1;
    const left = column > 0 && free[at - 1] === 1;
    const right = column < columns - 1 && free[at + 1] === 1;
    if (up) offer(at - columns, far + cell);
    if (left) offer(at - 1, far + cell);
    if (right) offer(at + 1, far + cell);
    if (down) offer(at + columns, far + cell);
    const slant = far + cell * Math.SQRT2;
    if (up && left && free[at - columns - 1]) offer(at - columns - 1, slant);
    if (up && right && free[at - columns + 1]) offer(at - columns + 1, slant);
    if (down && left && free[at + columns - 1]) offer(at + columns - 1, slant);
    if (down && right && free[at + columns + 1]) offer(at + columns + 1, slant);
  }
  return metres;
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

/** The square before another on a shortest walk: of several always the same, whichever search it was. */
function previous({ cell, columns, rows, free }: Squares, metres: Float64Array, at: number) {
  const column = at % columns;
  const row = (at - column) / columns;
  const far = metres[at] ?? 0;
  for (const [dx, dy] of STEPS) {
    const [x, y] = [column + dx, row + dy];
    if (x < 0 || y < 0 || x >= columns || y >= rows) continue;
    const isSlant = dx !== 0 && dy !== 0;
    if (isSlant && !(free[row * columns + x] && free[y * columns + column])) continue;
    const step = cell * (isSlant ? Math.SQRT2 : 1);
    if ((metres[y * columns + x] ?? Infinity) + step <= far + TIE) return y * columns + x;
  }
  throw new Error(`nothing leads to square ${at}`);
}
const STEPS = [
  [0, -1],
  [-1, 0],
  [1, 0],
  [0, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const;

/**
 * The squares of a shortest walk to the nearest of the goals, read back from what a search has found: the same for
 * every search that went as far as all shortest walks to them do. Null where none leads there.
 */
export function stepsBack(
  cells: Squares,
  metres: Float64Array,
  goals: readonly number[],
): Steps | null {
  const least = Math.min(...goals.map((goal) => metres[goal] ?? Infinity));
  const goal = goals.find((one) => (metres[one] ?? Infinity) <= least + TIE);
  if (goal === undefined || !Number.isFinite(least)) return null;
  const squares = [goal];
  for (let at = goal; (metres[at] ?? 0) > TIE;) {
    at = previous(cells, metres, at);
    squares.push(at);
  }
  return { squares: squares.reverse(), metres: metres[goal] ?? 0 };
}

/** A walk by single squares, both ends included, and its metres. */
export type Steps = { squares: number[]; metres: number };

/** The squares of a shortest walk by such steps from the nearest start to the nearest goal; null where there is none. */
export function shortestSteps(
  cells: Squares,
  starts: readonly number[],
  goals: readonly number[],
): Steps | null {
  const wanted = new Set(goals);
  const left = towards(cells, goals);
  let least = Infinity;
  // Not ended by the first goal: all walks that are as short are to be known.
  const isFarther = (square: number, far: number) => {
    if (wanted.has(square)) least = Math.min(least, far);
    return far + left(square) > least + TIE;
  };
  return stepsBack(cells, explore(cells, starts, isFarther, left), goals);
}
