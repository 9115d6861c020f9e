import { centreOf } from './cells';
import { explore, shortestSteps, stepsBack, type Steps } from './explore';
import { placeKey, type Grid, type Place } from './grid';
import type { Point } from './rules';
import { lineLength, straightener } from './straighten';

/**
 * Metres a second: what the Highway Capacity Manual (TRB 2000, ch. 11) takes where more than a fifth of the walkers
 * are elderly; a fair's crowd with children and prams is no faster.
 */
const WALKING_SPEED = 1;

/** A walk as a line: where it starts, bends and ends, its length, and how long it takes. */
export type Route = { points: Point[]; metres: number; minutes: number };

/** A route, or why there is none: the plan does not show one of the places, or no way leads there. */
export type RouteResult =
  { ok: true; route: Route } | { ok: false; reason: 'unknown_place' | 'no_way' };

/** Minutes that a walk of so many metres takes, not rounded. */
export const walkingMinutes = (metres: number): number => metres / WALKING_SPEED / 60;

/**
 * The shortest walk from one place to another, drawn taut; along straight lines, in metres.
 * @param from a place, or the point where a walk before this one ended
 */
export function shortestRoute(grid: Grid, from: Place | Point, to: Place): RouteResult {
  const starts = 'kind' in from ? grid.doors.get(placeKey(from)) : nearestFree(grid, from);
  const goals = grid.doors.get(placeKey(to));
  if (!starts || !goals) return { ok: false, reason: 'unknown_place' };
  return tautRoute(grid, shortestSteps(grid, starts, goals), straightener(grid));
}

/**
 * The same routes (`shortestRoute`) from some places to many others: from each the ground is searched once, and what
 * is seen from where is asked once.
 * @returns tells of a place the routes from there
 */
export function routesOn(grid: Grid): (from: Place) => (to: Place) => RouteResult {
  const straight = straightener(grid);
  return (from) => {
    const starts = grid.doors.get(placeKey(from));
    const metres = starts && explore(grid, starts);
    return (to) => {
      const goals = grid.doors.get(placeKey(to));
      if (!metres || !goals) return { ok: false, reason: 'unknown_place' };
      return tautRoute(grid, stepsBack(grid, metres, goals), straight);
    };
  };
}

function tautRoute(
  grid: Grid,
  steps: Steps | null,
  straight: ReturnType<typeof straightener>,
): RouteResult {
  if (!steps) return { ok: false, reason: 'no_way' };
  const squares = straight(steps.squares);
  const metres = lineLength(grid, squares);
  const points = squares.map((square) => centreOf(grid, square));
  return { ok: true, route: { points, metres, minutes: walkingMinutes(metres) } };
}

/** The square of a point where it is free; of a point elsewhere none. */
function nearestFree({ cell, left, top, columns, rows, free }: Grid, { x, y }: Point): number[] {
  const [column, row] = [Math.floor((x - left) / cell), Math.floor((y - top) / cell)];
  const inside = column >= 0 && row >= 0 && column < columns && row < rows;
  return inside && free[row * columns + column] ? [row * columns + column] : [];
}

/**
 * Metres of the shortest walks by straight and diagonal steps between all of some places, row by row: from the first
 * to the first, to the second, … Infinite where no way leads or the plan does not show a place. At most 8.3 % more
 * than the taut line, for every pair alike; what orders a visit needs no more.
 */
export function walkingDistances(grid: Grid, places: readonly Place[]): number[][] {
  const doors = places.map((place) => grid.doors.get(placeKey(place)) ?? []);
  return doors.map((starts, from) => {
    const missing = new Set(doors.flatMap((goals, to) => (goals.length > 0 ? [to] : [])));
    const waiting = new Map<number, number[]>();
    for (const [to, goals] of doors.entries()) {
      for (const goal of goals) waiting.set(goal, [...(waiting.get(goal) ?? []), to]);
    }
    const row = places.map(() => Infinity);
    const metres = explore(grid, starts, (square) => {
      for (const to of waiting.get(square) ?? []) {
        if (missing.delete(to)) row[to] = 0;
      }
      return missing.size === 0;
    });
    for (const [to, goals] of doors.entries()) {
      if (row[to] === 0) row[to] = Math.min(...goals.map((goal) => metres[goal] ?? Infinity));
    }
    row[from] = 0;
    return row;
  });
}
