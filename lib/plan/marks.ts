import type { PlanBooth, PlanLandmark } from './item';
import { bend, fromStretch, toward, type Leg } from './legs';
import { isWalked, placeKey, type Place } from './grid';
import type { Point, Shape } from './rules';

/** Something by which a way is told. `only`: no other landmark of the plan is of its kind. */
export type Mark =
  | { kind: 'booth'; number: number }
  | { kind: 'landmark'; landmark: Pick<PlanLandmark, 'code' | 'kind' | 'name'>; only: boolean };

/** A mark where one turns: one has just passed it, or stands beside it. */
export type TurnMark = { mark: Mark; relation: 'after' | 'beside' };

/** A landmark that one passes, and on which hand. */
export type PassedMark = { mark: Mark; hand: 'left' | 'right' };

/** What marks are taken from. */
export type Marked = {
  booths: readonly Pick<PlanBooth, 'number' | 'row' | 'shape'>[];
  landmarks: readonly PlanLandmark[];
};

/** Metres within which one sees a mark as being at one's side. */
const BESIDE = 4;
/** Metres from which a leg is told with what one passes. */
const LONG = 12;
/** Rows of trees look alike: they mark a turn only where nothing better does. */
const PLAIN: readonly string[] = ['tree_row'];

/** Metres from a point to a shape; none inside. */
export const fromShape = ({ x, y, width, height }: Shape, point: Point): number =>
  Math.hypot(
    Math.max(x - point.x, 0, point.x - x - width),
    Math.max(y - point.y, 0, point.y - y - height),
  );

export const middleOf = ({ x, y, width, height }: Shape): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

/** A landmark as a mark. */
export const landmarkMark = ({ landmarks }: Marked, landmark: PlanLandmark): Mark => ({
  kind: 'landmark',
  landmark: { code: landmark.code, kind: landmark.kind, name: landmark.name },
  only: landmarks.filter(({ kind }) => kind === landmark.kind).length === 1,
});

/** A place as a mark; undefined where the plan does not show it. */
export function markOf(plan: Marked, place: Place): { mark: Mark; shape: Shape } | undefined {
  if (place.kind === 'booth') {
    const booth = plan.booths.find(({ number }) => number === place.number);
    return booth && { mark: { kind: 'booth', number: booth.number }, shape: booth.shape };
  }
  const landmark = plan.landmarks.find(({ code }) => code === place.code);
  return landmark && { mark: landmarkMark(plan, landmark), shape: landmark.shape };
}

/** Of some things the nearest to a point within so many metres, the first of several. */
function nearest<T extends { shape: Shape }>(
  things: readonly T[],
  point: Point,
  within: number,
): T | undefined {
  const near = things.filter(({ shape }) => fromShape(shape, point) <= within);
  return near.toSorted((a, b) => fromShape(a.shape, point) - fromShape(b.shape, point))[0];
}

const others = (plan: Marked, but: readonly Place[]) => {
  const keys = new Set(but.map(placeKey));
  const standing = plan.landmarks.filter(
    ({ code, kind }) => !isWalked({ kind }) && !keys.has(placeKey({ kind: 'landmark', code })),
  );
  return {
    notable: standing.filter(({ kind }) => !PLAIN.includes(kind)),
    plain: standing.filter(({ kind }) => PLAIN.includes(kind)),
    booths: plan.booths.filter(({ number }) => !keys.has(placeKey({ kind: 'booth', number }))),
  };
};

/** What tells a point best: a landmark beside it, else a booth, else a row of trees. */
export function markAt(
  plan: Marked,
  point: Point,
  but: readonly Place[],
): { mark: Mark; shape: Shape } | null {
  const { notable, plain, booths } = others(plan, but);
  const landmark = nearest(notable, point, BESIDE);
  if (landmark) return { mark: landmarkMark(plan, landmark), shape: landmark.shape };
  const booth = nearest(booths, point, BESIDE);
  if (booth) return { mark: { kind: 'booth', number: booth.number }, shape: booth.shape };
  const row = nearest(plain, point, BESIDE);
  return row ? { mark: landmarkMark(plan, row), shape: row.shape } : null;
}

/** How a mark is told where a leg ends: has one passed all of it, or does one stand beside it? */
export function relationTo(shape: Shape, { path, way }: Leg): TurnMark['relation'] {
  const to = path.at(-1) ?? middleOf(shape);
  const along = (x: number, y: number) => (x - to.x) * way.x + (y - to.y) * way.y;
  const farthest = Math.max(
    ...[shape.x, shape.x + shape.width].flatMap((x) =>
      [shape.y, shape.y + shape.height].map((y) => along(x, y)),
    ),
  );
  // Up to a metre beyond counts as passed: one turns round its corner.
  return farthest <= Math.hypot(way.x, way.y) ? 'after' : 'beside';
}

/** The landmark nearest to the middle of a long leg that one passes there, or null. */
export function markPassed(
  plan: Marked,
  { metres, path }: Leg,
  but: readonly Place[],
): PassedMark | null {
  const [first, last] = [path[0], path.at(-1)];
  if (metres < LONG || !first || !last) return null;
  const centre = { x: (first.x + last.x) / 2, y: (first.y + last.y) / 2 };
  const passed = others(plan, but).notable.flatMap((landmark) => {
    const middle = middleOf(landmark.shape);
    const stretches = path.slice(1).map((to, index) => ({ from: path[index] ?? to, to }));
    const [stretch] = stretches.toSorted(
      (a, b) => fromStretch(middle, a.from, a.to) - fromStretch(middle, b.from, b.to),
    );
    if (!stretch || !isBeside(landmark.shape, stretch)) return [];
    const degrees = bend(toward(stretch.from, stretch.to), toward(stretch.from, middle));
    const far = Math.hypot(middle.x - centre.x, middle.y - centre.y);
    const hand = degrees > 0 ? ('right' as const) : ('left' as const);
    return [{ mark: landmarkMark(plan, landmark), hand, far }];
  });
  const [best] = passed.toSorted((a, b) => a.far - b.far);
  return best ? { mark: best.mark, hand: best.hand } : null;
}

/** Whether a stretch leads past a shape, near enough to see it at one's side. */
function isBeside(shape: Shape, { from, to }: { from: Point; to: Point }): boolean {
  const way = toward(from, to);
  const off = toward(from, middleOf(shape));
  const part = (off.x * way.x + off.y * way.y) / (way.x ** 2 + way.y ** 2);
  if (!(part > 0 && part < 1)) return false;
  return fromShape(shape, { x: from.x + part * way.x, y: from.y + part * way.y }) <= BESIDE;
}
