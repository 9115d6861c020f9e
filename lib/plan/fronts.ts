import type { Edge } from './rows';
import { overlaps, type Point, type Shape } from './rules';

export const EDGES = ['top', 'right', 'bottom', 'left'] as const satisfies readonly Edge[];

/** The direction out of a shape over one of its edges; y runs down. */
export const OUTWARD: Record<Edge, Point> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

const OPPOSITE = { top: 'bottom', right: 'left', bottom: 'top', left: 'right' } as const;

/** Metres: booths with a narrower gap stand wall to wall. */
const WALL = 0.5;
/** Metres of open ground between a booth's front and the path from which one comes to it: a bowed row has as much. */
const REACH = 3.5;

/** The middle of an edge. */
export const edgeMiddle = ({ x, y, width, height }: Shape, edge: Edge): Point => ({
  x: x + (width / 2) * (1 + OUTWARD[edge].x),
  y: y + (height / 2) * (1 + OUTWARD[edge].y),
});

/** The ground before an edge, `depth` metres out; at either end `less` of the edge's length is left out. */
function before({ x, y, width, height }: Shape, edge: Edge, depth: number, less = 0): Shape {
  if (edge === 'top' || edge === 'bottom') {
    const top = edge === 'top' ? y - depth : y + height;
    return { x: x + width * less, y: top, width: width * (1 - 2 * less), height: depth };
  }
  const left = edge === 'left' ? x - depth : x + width;
  return { x: left, y: y + height * less, width: depth, height: height * (1 - 2 * less) };
}

/** Metres from an edge straight out to a shape; negative where it begins behind the edge. */
function gap(shape: Shape, edge: Edge, other: Shape): number {
  if (edge === 'top') return shape.y - (other.y + other.height);
  if (edge === 'bottom') return other.y - (shape.y + shape.height);
  if (edge === 'left') return shape.x - (other.x + other.width);
  return other.x - (shape.x + shape.width);
}

/**
 * The sides on which a booth is open to visitors. Plans do not say it, so it is read from what lies around: a
 * booth in a row is closed along the row, towards its neighbours and at the row's ends; of the other sides those
 * are open that have a path within three and a half metres and nothing between. Where no path is near, all the others are.
 * @param booths all booths of the plan; the booth's own shape among them does not count
 * @param blocks what stands in the way, booths included
 */
export function openSides(
  shape: Shape,
  booths: readonly Shape[],
  paths: readonly Shape[],
  blocks: readonly Shape[],
): Edge[] {
  const hasNeighbour = (edge: Edge) =>
    booths.some((other) => other !== shape && overlaps(before(shape, edge, WALL), other));
  const across = EDGES.filter((edge) => !hasNeighbour(edge) && !hasNeighbour(OPPOSITE[edge]));
  const sides = across.length > 0 ? across : EDGES.filter((edge) => !hasNeighbour(edge));
  const onPath = sides.filter((edge) =>
    paths.some((path) => {
      if (!overlaps(before(shape, edge, REACH, 0.25), path)) return false;
      const between = before(shape, edge, Math.max(0, gap(shape, edge, path)), 0.25);
      return !blocks.some((block) => block !== shape && overlaps(between, block));
    }),
  );
  return onPath.length > 0 ? onPath : sides;
}
