import { createHash } from 'node:crypto';
import { setImmediate as others } from 'node:timers/promises';
import { placeValue } from './asked-way';
import { gridOf, type Ground, type Place } from './grid';
import { routesOn, type Route } from './route';
import { isScenery } from './rules';
import type { WalkLines, Walks } from './walks';

/** Grows when walks are measured in another way or told in another shape: their files are never fetched twice. */
const FORMAT = 2;

/** Only what walks are measured from, in one order: a new name or another trade makes no other ground. */
export const bareGround = ({ plan, booths, landmarks }: Ground): Ground => ({
  plan: { width: plan.width, height: plan.height },
  booths: booths.map(({ number, row, shape }) => ({ number, row, shape })),
  landmarks: landmarks.map(({ code, kind, shape }) => ({ code, kind, shape })),
});

/** The name of the file with a ground's walks: another one for another ground. */
export const walksName = (ground: Ground): string =>
  createHash('sha256')
    .update(JSON.stringify([FORMAT, ground]))
    .digest('base64url')
    .slice(0, 22);

/**
 * Measures the walks between all booths and landmarks one may want to go to, as the plan's page tells them. Of the
 * sample fair's 42 places it takes a third of a second; between two places others get their turn.
 */
export async function measureWalks(ground: Ground): Promise<Walks> {
  const { places, rows } = await allWalks(ground, ({ metres }) => Math.round(metres));
  return { places, metres: rows };
}

/** Draws the same walks. */
export async function drawWalks(ground: Ground): Promise<WalkLines> {
  const { places, rows } = await allWalks(ground, ({ points }) =>
    points.flatMap(({ x, y }) => [x, y].map((metres) => Math.round(metres * 100))),
  );
  return { places, lines: rows };
}

/** What is told of each walk: row by row from a place to each of those after it. */
async function allWalks<Told>(ground: Ground, tell: (route: Route) => Told) {
  const routesFrom = routesOn(gridOf(ground));
  const places: Place[] = [
    ...ground.booths.map(({ number }) => ({ kind: 'booth', number }) as const),
    ...ground.landmarks
      .filter(({ kind }) => !isScenery(kind))
      .map(({ code }) => ({ kind: 'landmark', code }) as const),
  ];
  const rows: (Told | null)[][] = [];
  for (const [at, from] of places.entries()) {
    const row: (Told | null)[] = [];
    const routeTo = routesFrom(from);
    for (const to of places.slice(at + 1)) {
      const found = routeTo(to);
      row.push(found.ok ? tell(found.route) : null);
      await others();
    }
    rows.push(row);
  }
  return { places: places.map(placeValue), rows };
}
