import { beforeAll, expect, test } from 'vitest';
import { measureWalks } from '@/lib/plan/measure-walks';
import { metresBetween, type Walks } from '@/lib/plan/walks';
import { dayWalk, settingOut, type WalkWish } from '@/lib/visit/day-walk';
import { samplePlan } from '../../support/plan/sample';
import { permutations } from '../../support/visit/random-places';

let walks: Walks;
beforeAll(async () => {
  walks = await measureWalks(samplePlan());
});

const OPEN = [{ opens: 600, closes: 780 }];
const stopsAt = (...places: string[]) => places.map((place) => ({ place, stay: 5 }));
const wish = (more: Partial<WalkWish>): WalkWish => ({
  walks,
  from: 'ENT1',
  now: 610,
  stops: [],
  sessions: [],
  open: OPEN,
  ...more,
});
const placeOf = (given: WalkWish, step: ReturnType<typeof dayWalk>['steps'][number]) =>
  (step.kind === 'stop' ? given.stops[step.stop] : given.sessions[step.session])?.place;

test('on the square of the sample fair no order of six booths is shorter', () => {
  const places = ['12', '3', '25', '30', '17', '8'];
  const given = wish({ stops: stopsAt(...places) });
  const walk = dayWalk(given);
  const lengths = permutations(places).map((order) =>
    order.reduce((sum, to, at) => sum + metresBetween(walks, order[at - 1] ?? 'ENT1', to), 0),
  );
  expect(walk.metres).toBe(Math.min(...lengths));
  expect(walk.steps.map((step) => placeOf(given, step)).sort()).toEqual(places.sort());
});

test('each walk begins where the one before ended, and a session waits for its time among the booths', () => {
  const given = wish({
    stops: stopsAt('12', '3', '25', '30'),
    sessions: [{ place: 'STG1', start: 622, end: 640 }],
  });
  const { steps, missed, left, ends } = dayWalk(given);
  let at = given.from;
  for (const step of steps) {
    expect(step.leg?.from ?? at).toBe(at);
    at = placeOf(given, step) ?? '';
    expect(step.leg?.to ?? at).toBe(at);
    if (step.kind === 'session') expect(step.arrive).toBeLessThanOrEqual(622);
  }
  const held = steps.findIndex(({ kind }) => kind === 'session');
  expect(held).toBeGreaterThan(0);
  expect(held).toBeLessThan(steps.length - 1);
  expect([missed, left]).toEqual([[], []]);
  expect(ends).toBeGreaterThan(640);
});

test('where one stands already there is no walk', () => {
  expect(dayWalk(wish({ from: '12', stops: stopsAt('12') })).steps[0]?.leg).toBeNull();
});

test('what cannot be reached is told with its reason', () => {
  const walk = dayWalk(
    wish({
      now: 772,
      stops: stopsAt('12', '3', '99'),
      sessions: [
        { place: 'STG1', start: 700, end: 800 },
        { place: 'STG1', start: 772, end: 800 },
      ],
    }),
  );
  expect(walk.missed.map(({ why }) => why)).toEqual(['begun', 'far']);
  expect(walk.left.map(({ stop, why }) => [stop, why])).toContainEqual([2, 'no_way']);
  expect(walk.left.map(({ why }) => why)).toContain('no_time');
});

test('on another day one sets out so early that what begins with the opening is not missed', () => {
  const sessions = [{ place: 'STG1', start: 600, end: 630 }];
  const now = settingOut(wish({ sessions }));
  expect(now).toBeLessThan(600);
  expect(dayWalk(wish({ now, sessions, stops: stopsAt('12') })).missed).toEqual([]);
  expect(settingOut(wish({}))).toBe(600);
  expect(settingOut(wish({ open: null }))).toBe(540);
});
