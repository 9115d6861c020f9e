import { arrivalAt, type Arrival } from './arrival';
import { placeKey, type Ground, type Place } from './grid';
import { FEW, legsOf, type Leg, type Turn } from './legs';
import {
  markAt,
  markOf,
  markPassed,
  relationTo,
  type Mark,
  type Marked,
  type PassedMark,
  type TurnMark,
} from './marks';
import type { Route } from './route';
import { settingOff, type SettingOff } from './setting-off';

/** A stretch to go: the turn before it, where one turns, and what one passes. `metres` to the nearest five, 0 for a few steps. */
export type Step = { turn: Turn; metres: number; at: TurnMark | null; past: PassedMark | null };

/** The way from one place to another in words to be, without a language. */
export type Directions = {
  from: Mark;
  start: Omit<SettingOff, 'ahead'>;
  steps: Step[];
  arrival: Arrival;
};

/** Metres as people say them: the nearest five; 0 for a few steps. */
export const spokenMetres = (metres: number): number =>
  metres < FEW ? 0 : Math.round(metres / 5) * 5;

const placeOf = (mark: Mark): Place =>
  mark.kind === 'booth' ? mark : { kind: 'landmark', code: mark.landmark.code };

const isSame = (a: Mark | undefined, b: Mark | undefined): boolean =>
  a !== undefined && b !== undefined && placeKey(placeOf(a)) === placeKey(placeOf(b));

/** By what a turn between two legs is told; null at the start and where nothing stands near. */
function turnMark(plan: Marked, leg: Leg, before: Leg | undefined, but: Place[]): TurnMark | null {
  const [corner] = leg.path;
  const found = before && corner ? markAt(plan, corner, but) : null;
  return before && found ? { mark: found.mark, relation: relationTo(found.shape, before) } : null;
}

/** The way along a route as steps; null where the plan does not show one of its ends. */
export function directionsOf(
  plan: Marked & Pick<Ground, 'plan'>,
  { points }: Pick<Route, 'points'>,
  from: Place,
  to: Place,
): Directions | null {
  const [start, goal, first] = [markOf(plan, from), markOf(plan, to), points[0]];
  if (!start || !goal || !first) return null;
  const { ahead, ...set } = settingOff(plan, from, start, first);
  const legs = legsOf(points, ahead);
  const turns = legs.map((leg, index) => turnMark(plan, leg, legs[index - 1], [from, to]));
  const told = turns.flatMap((turn) => (turn ? placeOf(turn.mark) : []));
  const steps = legs.map((leg, index) => ({
    turn: leg.turn,
    metres: spokenMetres(leg.metres),
    at: isSame(turns[index]?.mark, turns[index - 1]?.mark) ? null : (turns[index] ?? null),
    past: markPassed(plan, leg, [from, to, ...told]),
  }));
  return { from: start.mark, start: set, steps, arrival: arrivalAt(plan, goal, legs.at(-1)) };
}
