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
