import type { Shape } from './rules';

const TURN = 2 * Math.PI;

const middle = ({ x, y, width, height }: Shape) => ({ x: x + width / 2, y: y + height / 2 });

/**
 * What stands on a plan in the order in which one walk round it passes: from the entrance, or from the
 * middle of the lower edge where there is none, against the clock as the plan is drawn. Of two at the same
 * angle the outer one comes first. The sizes are metres, y runs down.
 */
export function inWalkingOrder<T extends { shape: Shape }>(
  plan: { width: number; height: number },
  things: readonly T[],
  entrance: Shape | undefined,
): T[] {
  const centre = { x: plan.width / 2, y: plan.height / 2 };
  const start = entrance ? middle(entrance) : { x: centre.x, y: plan.height };
  const angle = (at: { x: number; y: number }) => Math.atan2(centre.y - at.y, at.x - centre.x);
  const from = angle(start);
  const placed = things.map((thing) => {
    const at = middle(thing.shape);
    const turned = (((angle(at) - from) % TURN) + TURN) % TURN;
    return {
      thing,
      turned: Math.round(turned * 1000),
      far: Math.hypot(at.x - centre.x, at.y - centre.y),
    };
  });
  return placed.sort((a, b) => a.turned - b.turned || b.far - a.far).map(({ thing }) => thing);
}
