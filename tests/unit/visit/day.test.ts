import { expect, test } from 'vitest';
import { planDay } from '@/lib/visit/day';
import type { DayPlan, DayWish } from '@/lib/visit/day-shapes';
import { bestOrder } from '@/lib/visit/order';
import { sessionsMade } from '@/lib/visit/sessions-made';
import { asEntry, goThrough, isBetter, type Outcome } from '@/lib/visit/timeline';
import { randomDay } from '../../support/visit/days';
import { permutations, randomDistances } from '../../support/visit/random-places';

const seeds = Array.from({ length: 100 }, (_, at) => at + 1);

/** Every order of some of the sessions with all stops among them; an order in which one is late is none. */
function bestOfAll(wish: DayWish, sessions: readonly number[]): Outcome | null {
  const entries = [...wish.stops.keys(), ...sessions.map(asEntry)];
  let best: Outcome | null = null;
  for (const sequence of permutations(entries)) {
    const outcome = goThrough(wish, sequence);
    if (outcome && (!best || isBetter(outcome, best))) best = outcome;
  }
  return best;
}

/** The most sessions that some order of them allows. */
function mostSessions(wish: DayWish): number {
  const idle = { ...wish, stops: [] };
  const subsets = Array.from({ length: 2 ** wish.sessions.length }, (_, bits) =>
    Array.from(wish.sessions.keys()).filter((session) => bits & (1 << session)),
  );
  const made = subsets.filter((sessions) => bestOfAll(idle, sessions) !== null);
  return Math.max(...made.map((sessions) => sessions.length));
}

test('on random days, nobody is late, every stop comes once or is told to be left out, and times add up', () => {
  for (const seed of seeds) {
    const wish = randomDay(seed, 8, 4);
    const plan = planDay(wish);
    let [at, time] = [0, wish.now];
    const go = (place: number, arrive: number) => {
      expect(arrive).toBeCloseTo(time + (wish.minutes[at]?.[place] ?? 0), 9);
      at = place;
    };
    for (const { visits, session } of plan.parts) {
      for (const { stop, arrive, begin, leave } of visits) {
        const { place = -1, stay = 0 } = wish.stops[stop] ?? {};
        go(place, arrive);
        expect(begin).toBeGreaterThanOrEqual(arrive);
        expect(leave - begin).toBeCloseTo(stay, 9);
        const isOpen = ({ opens, closes }: { opens: number; closes: number }) =>
          opens <= begin && leave <= closes + 1e-6;
        expect(wish.open.length === 0 || wish.open.some(isOpen)).toBe(true);
        time = leave;
      }
      const held = session && wish.sessions[session.session];
      if (!session || !held) continue;
      go(held.place, session.arrive);
      expect(session.arrive).toBeLessThanOrEqual(held.start + 1e-6);
      time = held.end;
    }
    expect(plan.ends).toBeCloseTo(time, 9);
    const visited = plan.parts.flatMap(({ visits }) => visits.map(({ stop }) => stop));
    expect([...visited, ...plan.left].sort((a, b) => a - b)).toEqual([...wish.stops.keys()]);
    const sessions = [
      ...plan.parts.flatMap(({ session }) => (session ? [session.session] : [])),
      ...plan.missed.map(({ session }) => session),
    ];
    expect(sessions.sort((a, b) => a - b)).toEqual([...wish.sessions.keys()]);
  }
}, 20_000);

test('no choice of sessions lets one be at more of them than are made', () => {
  for (const seed of seeds) {
    const wish = randomDay(seed, 0, 5);
    expect(sessionsMade(wish).made.length).toBe(mostSessions(wish));
  }
});

test('of 100 days with up to five stops and two sessions, 98 cannot be better in any order, none leaves out more', () => {
  const outcomes = seeds.map((seed) => {
    const wish = randomDay(seed, 1 + (seed % 5), seed % 3);
    const { left, ends, walking } = planDay(wish);
    const best = bestOfAll(wish, sessionsMade(wish).made);
    expect(left.length).toBe(best?.left);
    expect(best && isBetter({ left: left.length, ends, walking }, best)).toBe(false);
    return best !== null && isBetter(best, { left: left.length, ends, walking });
  });
  expect(outcomes.filter((isWorse) => isWorse).length).toBeLessThanOrEqual(2);
}, 30_000);

test('without sessions and hours it is the order of the shortest walk', () => {
  const minutes = randomDistances(7, 11);
  const stops = Array.from({ length: 10 }, (_, at) => ({ place: at + 1, stay: 5 }));
  const plan = planDay({ minutes, now: 600, stops, sessions: [], open: [] });
  expect(plan.parts.length).toBe(1);
  expect(plan.walking).toBeLessThanOrEqual(bestOrder(minutes).length + 1e-9);
  expect(plan.ends).toBeCloseTo(600 + 50 + plan.walking, 9);
});

/** Places in a row, a minute apart. */
const line = (count: number) =>
  Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (_b, b) => Math.abs(a - b)),
  );
const visited = ({ parts }: DayPlan) => parts.map(({ visits }) => visits.map(({ stop }) => stop));

test('stops fill the time before a session, and what does not fit comes after it', () => {
  const wish: DayWish = {
    minutes: line(5),
    now: 600,
    stops: [1, 2, 3].map((place) => ({ place, stay: 10 })),
    sessions: [{ place: 4, start: 626, end: 660 }],
    open: [],
  };
  expect(visited(planDay(wish))).toEqual([[0, 1], [2]]);
  const sooner = { ...wish, sessions: [{ place: 4, start: 605, end: 630 }] };
  expect(visited(planDay(sooner))).toEqual([[], [2, 1, 0]]);
});

test('why a session is missed is told: it has begun, is too far, or clashes with one that is made', () => {
  const plan = planDay({
    minutes: line(30),
    now: 600,
    stops: [],
    sessions: [
      { place: 1, start: 590, end: 700 },
      { place: 29, start: 610, end: 640 },
      { place: 2, start: 620, end: 700 },
      { place: 3, start: 630, end: 660 },
      { place: 3, start: 661, end: 690 },
    ],
    open: [],
  });
  expect(plan.parts.map(({ session }) => session?.session)).toEqual([3, 4]);
  expect(plan.missed).toEqual([
    { session: 0, why: 'begun' },
    { session: 1, why: 'far' },
    { session: 2, why: 'clash', with: 3 },
  ]);
});

test('booths are seen while they are open, and what is closed for good or out of reach is left out', () => {
  const wish: DayWish = {
    minutes: line(4).map((row, a) =>
      row.map((minutes, b) => (a !== b && (a === 3 || b === 3) ? Infinity : minutes)),
    ),
    now: 770,
    stops: [
      { place: 1, stay: 20 },
      { place: 2, stay: 400 },
      { place: 3, stay: 5 },
    ],
    sessions: [],
    open: [
      { opens: 600, closes: 780 },
      { opens: 960, closes: 1260 },
    ],
  };
  const plan = planDay(wish);
  expect(plan.parts[0]?.visits).toEqual([{ stop: 0, arrive: 771, begin: 960, leave: 980 }]);
  expect(plan.left).toEqual([1, 2]);
  expect(planDay({ ...wish, stops: [], sessions: [] })).toMatchObject({ ends: 770, walking: 0 });
});

test('sixty stops and four sessions are planned the same every time', () => {
  const wish = randomDay(11, 60, 4);
  const plan = planDay(wish);
  expect(planDay(structuredClone(wish))).toEqual(plan);
  expect(plan.parts.flatMap(({ visits }) => visits).length + plan.left.length).toBe(60);
}, 30_000);
