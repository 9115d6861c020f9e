import type { Shape } from './rules';

export const WAYS_TO_GO = ['up', 'right', 'down', 'left'] as const;
export type WayToGo = (typeof WAYS_TO_GO)[number];

const OUT = {
  up: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
} as const;

/** So many times as much as a step ahead counts a step aside: the next in the row comes before one across. */
const ASIDE = 2;
/** What lies less ahead than this part of what it lies aside is in no direction of the key. */
const LEAST = 0.25;

/**
 * Of some shapes the one to which an arrow key leads from another: the nearest of those that lie more ahead than
 * aside, else the nearest that lies ahead somewhat; undefined where none does. Any unit; y runs down.
 */
export function neighbourAt<T extends { shape: Shape }>(
  things: readonly T[],
  from: T,
  way: WayToGo,
): T | undefined {
  const out = OUT[way];
  const ahead = things.flatMap((thing) => {
    const x = thing.shape.x - from.shape.x + (thing.shape.width - from.shape.width) / 2;
    const y = thing.shape.y - from.shape.y + (thing.shape.height - from.shape.height) / 2;
    const [on, aside] = [x * out.x + y * out.y, Math.abs(x * out.y + y * out.x)];
    return thing !== from && on > LEAST * aside
      ? [{ thing, straight: on >= aside, far: on + ASIDE * aside }]
      : [];
  });
  const [nearest] = ahead.toSorted(
    (a, b) => Number(b.straight) - Number(a.straight) || a.far - b.far,
  );
  return nearest?.thing;
}
