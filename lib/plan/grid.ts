import { freeIn, nearestTo, spanOf, type Cells, type Span } from './cells';
import { EDGES, edgeMiddle, openSides } from './fronts';
import type { PlanBooth, PlanLandmark } from './item';
import type { Edge } from './rows';
import { WALKED_KINDS, type Shape } from './rules';

/** What the ground of a square is made from; its size in metres. */
export type Ground = {
  plan: { width: number; height: number };
  booths: readonly Pick<PlanBooth, 'number' | 'row' | 'shape'>[];
  landmarks: readonly Pick<PlanLandmark, 'code' | 'kind' | 'shape'>[];
};

/** Where one can stand or want to go: a booth by its number, a landmark by its code. */
export type Place = { kind: 'booth'; number: number } | { kind: 'landmark'; code: string };

/** The ground one can walk on, and for each place the squares on which one has reached it. */
export type Grid = Cells & { doors: ReadonlyMap<string, readonly number[]> };

/** A square's side in metres: half the narrowest gap through which people walk one behind the other. */
const CELL = 0.5;
/**
 * So many squares at most; a larger plan gets larger ones. Naqsh-e Jahan (560 by 160 m), the largest old square
 * of the country, stays below with squares of half a metre.
 */
export const CELLS_MAX = 400_000;
/** Metres of open ground round the outermost things that are still part of the walk. */
const MARGIN = 5;

export const placeKey = (place: Place): string =>
  place.kind === 'booth' ? `booth:${place.number}` : `landmark:${place.code}`;

export const isWalked = ({ kind }: Pick<PlanLandmark, 'kind'>): boolean =>
  WALKED_KINDS.includes(kind);

/** Squares over all things of a plan and some ground around them, all of them free. */
function emptyCells({ plan, booths, landmarks }: Ground): Cells {
  const shapes = [...booths, ...landmarks].map(({ shape }) => shape);
  const least = (edge: number[]) => Math.max(0, Math.min(...edge) - MARGIN);
  const most = (edge: number[], size: number) => Math.min(size, Math.max(...edge) + MARGIN);
  const right = most(
    shapes.map(({ x, width }) => x + width),
    plan.width,
  );
  const bottom = most(
    shapes.map(({ y, height }) => y + height),
    plan.height,
  );
  // A plan without things has its whole ground (the least of nothing is infinite).
  const x = shapes.length > 0 ? least(shapes.map((shape) => shape.x)) : 0;
  const y = shapes.length > 0 ? least(shapes.map((shape) => shape.y)) : 0;
  const [width, height] = shapes.length > 0 ? [right - x, bottom - y] : [plan.width, plan.height];
  const cell = Math.max(CELL, Math.sqrt((width * height) / CELLS_MAX));
  // On whole multiples of the square, as organisers draw, edges of things are edges of squares.
  const [left, top] = [Math.floor(x / cell) * cell, Math.floor(y / cell) * cell];
  const columns = Math.max(1, Math.floor((x + width - left) / cell + 1e-6));
  const rows = Math.max(1, Math.floor((y + height - top) / cell + 1e-6));
  return { cell, left, top, columns, rows, free: new Uint8Array(columns * rows).fill(1) };
}

/** The squares along an edge, just outside. */
function along({ left, top, right, bottom }: Span, edge: Edge): Span {
  if (edge === 'top') return { left, top: top - 1, right, bottom: top - 1 };
  if (edge === 'bottom') return { left, top: bottom + 1, right, bottom: bottom + 1 };
  if (edge === 'left') return { left: left - 1, top, right: left - 1, bottom };
  return { left: right + 1, top, right: right + 1, bottom };
}

/** For each edge the free square nearest to its middle. */
const frontsAt = (cells: Cells, shape: Shape, edges: readonly Edge[]): number[] =>
  edges.flatMap((edge) => {
    const squares = freeIn(cells, along(spanOf(cells, shape), edge));
    return nearestTo(cells, squares, edgeMiddle(shape, edge)) ?? [];
  });

/**
 * The ground of a square as squares, and the doors of its places. A square that anything in the way touches is not
 * walked on, so no walk cuts into a booth; gaps of twice a square's side are always open. One reaches a booth at
 * the middle of an open side, what is walked on in its middle, and any other thing all round.
 */
export function gridOf(ground: Ground): Grid {
  const cells = emptyCells(ground);
  const booths = ground.booths.map(({ shape }) => shape);
  const paths = ground.landmarks.filter(({ kind }) => kind === 'path').map(({ shape }) => shape);
  const things = ground.landmarks.filter((landmark) => !isWalked(landmark));
  const blocks = [...booths, ...things.map(({ shape }) => shape)];
  for (const shape of blocks) {
    for (const square of freeIn(cells, spanOf(cells, shape))) cells.free[square] = 0;
  }
  const doors = new Map<string, readonly number[]>();
  for (const { number, shape } of ground.booths) {
    const open = frontsAt(cells, shape, openSides(shape, booths, paths, blocks));
    const reached = open.length > 0 ? open : frontsAt(cells, shape, EDGES);
    doors.set(placeKey({ kind: 'booth', number }), reached);
  }
  for (const landmark of ground.landmarks) {
    const { code, shape } = landmark;
    const span = spanOf(cells, shape);
    const middle = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
    const reached = isWalked(landmark)
      ? [nearestTo(cells, freeIn(cells, span), middle) ?? []].flat()
      : EDGES.flatMap((edge) => freeIn(cells, along(span, edge)));
    doors.set(placeKey({ kind: 'landmark', code }), reached);
  }
  return { ...cells, doors };
}
