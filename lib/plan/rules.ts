/** What the plan can show and draw; each has its own sign. */
export const LANDMARK_KINDS = [
  'entrance',
  'gate',
  'stage',
  'info',
  'first_aid',
  'wc',
  'prayer',
  'parking',
  'fountain',
  'tree_row',
  'path',
] as const;
export type LandmarkKind = (typeof LANDMARK_KINDS)[number];

/** Landmarks where a session can take place. */
export const PLACE_KINDS: readonly string[] = ['stage', 'info'] satisfies LandmarkKind[];

/** Landmarks that are ground to walk on; any other thing, of a known kind or not, stands in the way. */
export const WALKED_KINDS: readonly string[] = [
  'path',
  'entrance',
  'gate',
] satisfies LandmarkKind[];

/** Ground and greenery: drawn, but neither labelled nor listed, nor a place to go to. */
export const isScenery = (kind: string): boolean => kind === 'path' || kind === 'tree_row';

/** A point of the plan in metres from its top left corner; y runs down. */
export type Point = { x: number; y: number };

/** A rectangle on the plan: its top left corner and size, in metres. */
export type Shape = { x: number; y: number; width: number; height: number };

/** Shapes that only touch do not overlap; a hundredth of a millimetre absorbs rounding. */
const EPSILON = 1e-5;

/** Whether two shapes share area. */
export const overlaps = (a: Shape, b: Shape): boolean =>
  a.x < b.x + b.width - EPSILON &&
  b.x < a.x + a.width - EPSILON &&
  a.y < b.y + b.height - EPSILON &&
  b.y < a.y + a.height - EPSILON;

/** Whether a shape lies wholly on a plan of this size. */
export const insidePlan = (shape: Shape, plan: { width: number; height: number }): boolean =>
  shape.x >= 0 &&
  shape.y >= 0 &&
  shape.x + shape.width <= plan.width + EPSILON &&
  shape.y + shape.height <= plan.height + EPSILON;
