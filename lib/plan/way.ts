import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { directionText } from './direction-text';
import { directionsOf } from './directions';
import type { Ground, Grid, Place } from './grid';
import type { PlanItems, PlanLandmark } from './item';
import { shortestRoute } from './route';
import type { Point } from './rules';

/**
 * A walk as a page tells it: one sentence without a full stop, its line in metres on the plan, its whole metres,
 * and its minutes rounded up, at least one.
 */
export type Way = { text: string; points: Point[]; metres: number; minutes: number };

/** A way, or why there is none: the plan does not show one of the places, or nothing leads there. */
export type WayResult = { ok: true; way: Way } | { ok: false; reason: 'unknown_place' | 'no_way' };

/** What ways are told from: what stands on the plan, with names, and the plan's size in metres. */
export type Told = PlanItems & Pick<Ground, 'plan'>;

/** The way from one place to another over the plan's grid (`gridOf`), in a reader's language. */
export function wayBetween(
  locale: Locale,
  plan: Told,
  grid: Grid,
  { from, to }: { from: Place; to: Place },
): WayResult {
  const found = shortestRoute(grid, from, to);
  if (!found.ok) return found;
  const { points, metres, minutes } = found.route;
  const directions = directionsOf(plan, { points }, from, to);
  if (!directions) return { ok: false, reason: 'unknown_place' };
  const text = directionText(locale, dictionary(locale).directions, directions);
  return {
    ok: true,
    way: { text, points, metres: Math.round(metres), minutes: Math.max(1, Math.ceil(minutes)) },
  };
}

/** The entrance from which ways are told: the first by its code, as organisers number them. */
export const mainEntrance = (landmarks: readonly PlanLandmark[]): PlanLandmark | undefined =>
  landmarks
    .filter(({ kind }) => kind === 'entrance')
    .reduce<PlanLandmark | undefined>(
      (first, next) => (first && first.code <= next.code ? first : next),
      undefined,
    );
