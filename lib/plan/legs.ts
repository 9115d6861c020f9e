import type { Point } from './rules';

/** How one goes on: by the angle to the way one was facing. */
export type Turn = 'straight' | 'slight_left' | 'slight_right' | 'left' | 'right' | 'back';

/** A stretch of a walk that is told in one breath: its points, its length, and the direction in which it ends. */
export type Leg = { turn: Turn; metres: number; path: Point[]; way: Point };

/** Metres: a walk that strays less from a straight line is told as one. */
const STRAY = 2.5;
/** Metres: less is a few steps. */
export const FEW = 6;
/** Degrees from which a bend is spoken of, is a real turn, and is a turning back. */
const BEND = 30;
const CORNER = 60;
const BACK = 150;

export const toward = (a: Point, b: Point): Point => ({ x: b.x - a.x, y: b.y - a.y });

/** Degrees from one direction to another, −180 to 180: with y running down, the right hand is positive. */
export const bend = (a: Point, b: Point): number =>
  (Math.atan2(a.x * b.y - a.y * b.x, a.x * b.x + a.y * b.y) * 180) / Math.PI;

export function turnOf(degrees: number): Turn {
  const size = Math.abs(degrees);
  if (size < BEND) return 'straight';
  if (size > BACK) return 'back';
  const hand = degrees > 0 ? 'right' : 'left';
  return size < CORNER ? `slight_${hand}` : hand;
}

/** Metres from a point to the nearest point of a stretch. */
export function fromStretch(point: Point, a: Point, b: Point): number {
  const [line, off] = [toward(a, b), toward(a, point)];
  const length = line.x ** 2 + line.y ** 2;
  const part = length > 0 ? (off.x * line.x + off.y * line.y) / length : 0;
  const at = Math.max(0, Math.min(1, part));
  return Math.hypot(off.x - at * line.x, off.y - at * line.y);
}

/** The numbers of those points without which a line would stray (Douglas and Peucker), both ends among them. */
function bendsOf(points: readonly Point[], first = 0, last = points.length - 1): number[] {
  const [a, b] = [points[first], points[last]];
  if (!a || !b || last - first < 2) return first < last ? [first, last] : [first];
  const strays = points.slice(first, last + 1).map((point) => fromStretch(point, a, b));
  const most = Math.max(...strays);
  if (most <= STRAY) return [first, last];
  const at = first + strays.indexOf(most);
  return [...bendsOf(points, first, at), ...bendsOf(points, at, last).slice(1)];
}

const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, { x, y }, index) => {
    const from = points[index] ?? { x, y };
    return sum + Math.hypot(x - from.x, y - from.y);
  }, 0);

/** Stretches from bend to bend; a few steps between two others go into the next. */
function stretchesOf(points: readonly Point[]): Omit<Leg, 'turn'>[] {
  const bends = bendsOf(points);
  const found: Omit<Leg, 'turn'>[] = [];
  let waiting: Point[] = [];
  for (const [index, end] of bends.entries()) {
    const [from, to] = [points[bends[index - 1] ?? end], points[end]];
    if (index === 0 || !from || !to) continue;
    const path = [...waiting, ...points.slice(bends[index - 1], end + 1)];
    const isInner = found.length > 0 && index < bends.length - 1;
    if (isInner && lengthOf(path) < FEW) waiting = path;
    else found.push({ metres: lengthOf(path), path, way: toward(from, to) });
    if (found.at(-1)?.path === path) waiting = [];
  }
  return found.filter(({ metres }) => metres > 0);
}

/**
 * A walk in legs, as one would tell them: small bends and swerves are left out.
 * @param facing where one looks at the start; null where nobody can tell: the first leg is then straight on
 */
export function legsOf(points: readonly Point[], facing: Point | null): Leg[] {
  const legs: Leg[] = [];
  let ahead = facing;
  for (const stretch of stretchesOf(points)) {
    const turn = ahead ? turnOf(bend(ahead, stretch.way)) : 'straight';
    const last = legs.at(-1);
    if (last && turn === 'straight') {
      const metres = last.metres + stretch.metres;
      legs[legs.length - 1] = {
        ...stretch,
        turn: last.turn,
        metres,
        path: [...last.path, ...stretch.path],
      };
    } else legs.push({ ...stretch, turn });
    ahead = stretch.way;
  }
  return legs;
}
