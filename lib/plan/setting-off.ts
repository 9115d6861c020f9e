import { EDGES, edgeMiddle, openSides, OUTWARD } from './fronts';
import { isWalked, type Ground, type Place } from './grid';
import { fromShape, landmarkMark, type Mark, type Marked } from './marks';
import type { Point, Shape } from './rules';

/** How one sets off: into the square, with the back to the place, or in whatever direction. */
export type SettingOff = {
  facing: 'in' | 'away' | 'any';
  /** Of a place with several sides: the path before the right one, or what one then faces. */
  side: { kind: 'on' | 'facing'; mark: Mark } | null;
  /** The direction in which one looks; null where nobody can tell. */
  ahead: Point | null;
};

/** Metres from a place to the path before it. */
const REACH = 3.5;

/** The direction out of a shape over the edge nearest to a point. */
function awayFrom(shape: Shape, point: Point): Point {
  const far = EDGES.map((edge) => {
    const [middle, out] = [edgeMiddle(shape, edge), OUTWARD[edge]];
    return (point.x - middle.x) * out.x + (point.y - middle.y) * out.y;
  });
  return OUTWARD[EDGES[far.indexOf(Math.max(...far))] ?? 'top'];
}

/** The direction in over the edge of the plan at which an entrance lies. */
function inFrom(shape: Shape, { width, height }: Ground['plan']): Point {
  const gaps = {
    top: shape.y,
    right: width - shape.x - shape.width,
    bottom: height - shape.y - shape.height,
    left: shape.x,
  };
  const edge = EDGES.toSorted((a, b) => gaps[a] - gaps[b])[0] ?? 'bottom';
  return { x: -OUTWARD[edge].x, y: -OUTWARD[edge].y };
}

/** Metres straight ahead to a shape; infinite where it lies elsewhere. */
function straightTo({ x, y, width, height }: Shape, at: Point, ahead: Point): number {
  const isAcross = ahead.x === 0 ? at.x > x && at.x < x + width : at.y > y && at.y < y + height;
  const far = (x + width / 2 - at.x) * ahead.x + (y + height / 2 - at.y) * ahead.y;
  return isAcross && far > 0 ? far : Infinity;
}

/** What tells one side of a place from the others. */
function sideAt(plan: Marked, place: Place, at: Point, ahead: Point): SettingOff['side'] {
  const near = plan.landmarks
    .filter(({ kind }) => kind === 'path')
    .map((path) => ({ path, far: fromShape(path.shape, { x: at.x + ahead.x, y: at.y + ahead.y }) }))
    .filter(({ far }) => far <= REACH)
    .toSorted((a, b) => a.far - b.far)[0];
  if (near) return { kind: 'on', mark: landmarkMark(plan, near.path) };
  const things: { mark: Mark; shape: Shape }[] = [
    ...plan.landmarks
      .filter((landmark) => !isWalked(landmark))
      .map((landmark) => ({ mark: landmarkMark(plan, landmark), shape: landmark.shape })),
    ...plan.booths
      .filter(({ number }) => place.kind !== 'booth' || number !== place.number)
      .map(({ number, shape }) => ({ mark: { kind: 'booth' as const, number }, shape })),
  ];
  const faced = things
    .map(({ mark, shape }) => ({ mark, far: straightTo(shape, at, ahead) }))
    .toSorted((a, b) => a.far - b.far)[0];
  return faced && faced.far < Infinity ? { kind: 'facing', mark: faced.mark } : null;
}

/** How one sets off from a place, given where its way begins. */
export function settingOff(
  plan: Marked & Pick<Ground, 'plan'>,
  place: Place,
  { mark, shape }: { mark: Mark; shape: Shape },
  at: Point,
): SettingOff {
  if (mark.kind === 'landmark' && isWalked(mark.landmark)) {
    if (mark.landmark.kind === 'path') return { facing: 'any', side: null, ahead: null };
    return { facing: 'in', side: null, ahead: inFrom(shape, plan.plan) };
  }
  const ahead = awayFrom(shape, at);
  const booths = plan.booths.map((booth) => booth.shape);
  const paths = plan.landmarks.filter(({ kind }) => kind === 'path').map((path) => path.shape);
  const things = plan.landmarks.filter((landmark) => !isWalked(landmark));
  const blocks = [...booths, ...things.map((thing) => thing.shape)];
  const isOneSided = mark.kind === 'booth' && openSides(shape, booths, paths, blocks).length === 1;
  return { facing: 'away', side: isOneSided ? null : sideAt(plan, place, at, ahead), ahead };
}
