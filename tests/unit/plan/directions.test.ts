import { expect, test } from 'vitest';
import { directions as en } from '@/lib/i18n/en/directions';
import { directions as fa } from '@/lib/i18n/fa/directions';
import { directionText } from '@/lib/plan/direction-text';
import { directionsOf, spokenMetres, type Directions } from '@/lib/plan/directions';
import { gridOf, type Place } from '@/lib/plan/grid';
import type { PlanItems } from '@/lib/plan/item';
import { bend, legsOf, turnOf } from '@/lib/plan/legs';
import { shortestRoute } from '@/lib/plan/route';
import type { Point, Shape } from '@/lib/plan/rules';
import { samplePlan } from '../../support/plan/sample';

type Plan = { plan: { width: number; height: number } } & PlanItems;
const booth = (number: number): Place => ({ kind: 'booth', number });
const landmark = (code: string): Place => ({ kind: 'landmark', code });
const [up, right, down, left] = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
];

test.each([
  ['right then down', right, down, 'right'],
  ['right then up', right, up, 'left'],
  ['up then right', up, right, 'right'],
  ['up then left', up, left, 'left'],
  ['down then left', down, left, 'right'],
  ['left then down', left, down, 'left'],
  ['up then up and a little right', up, { x: 1, y: -1.2 }, 'slight_right'],
  ['up then up and barely left', up, { x: -1, y: -3 }, 'straight'],
  ['up then down', up, down, 'back'],
])('with y running down, %s is %s', (_, from, to, turn) => {
  expect(turnOf(bend(from, to))).toBe(turn);
});

test('small swerves and a few steps between two bends are not told, but their metres are', () => {
  const swerve = [
    { x: 0, y: 30 },
    { x: 1, y: 20 },
    { x: 0, y: 10 },
    { x: 0, y: 0 },
  ];
  expect(legsOf(swerve, up).map((leg) => leg.turn)).toEqual(['straight']);
  const round = [
    { x: 0, y: 30 },
    { x: 0, y: 10 },
    { x: 4, y: 6 },
    { x: 4, y: -20 },
  ];
  const [leg, ...more] = legsOf(round, up);
  expect(more).toEqual([]);
  expect(leg?.metres).toBeCloseTo(20 + Math.hypot(4, 4) + 26, 9);
  expect(legsOf([{ x: 3, y: 3 }], up)).toEqual([]);
});

test('metres are told to the nearest five, and less than six are a few steps', () => {
  expect([0, 5.9, 6, 7.5, 12.4, 31].map(spokenMetres)).toEqual([0, 0, 5, 10, 10, 30]);
});

/** The sample fair with each shape and point changed. */
function changed(plan: Plan, size: Plan['plan'], change: (shape: Shape) => Shape): Plan {
  const all = <T extends { shape: Shape }>(things: readonly T[]) =>
    things.map((thing) => ({ ...thing, shape: change(thing.shape) }));
  return { plan: size, booths: all(plan.booths), landmarks: all(plan.landmarks) };
}
const asPoint = (change: (shape: Shape) => Shape) => (point: Point) => {
  const { x, y } = change({ ...point, width: 0, height: 0 });
  return { x, y };
};

/** Every twelfth walk between two of the fair's places, with its route. */
function walks() {
  const plan = samplePlan();
  const grid = gridOf(plan);
  const places = [
    ...plan.booths.map(({ number }) => booth(number)),
    ...plan.landmarks.filter(({ kind }) => kind !== 'path').map(({ code }) => landmark(code)),
  ];
  const pairs = places.flatMap((from) => places.map((to) => ({ from, to })));
  return pairs
    .filter(({ from, to }, index) => index % 12 === 0 && from !== to)
    .flatMap((pair) => {
      const found = shortestRoute(grid, pair.from, pair.to);
      return found.ok ? [{ ...pair, route: found.route }] : [];
    });
}
const all = walks();

const swapped = (text: string) =>
  text.replace(/left|right/g, (hand) => (hand === 'left' ? 'right' : 'left'));

test('in a mirror, each left is a right and nothing else changes', () => {
  const mirror = (shape: Shape) => ({ ...shape, x: 60 - shape.x - shape.width });
  const mirrored = changed(samplePlan(), { width: 60, height: 40 }, mirror);
  for (const { from, to, route } of all) {
    const points = route.points.map(asPoint(mirror));
    const seen = directionsOf(mirrored, { points }, from, to);
    const told = JSON.stringify(directionsOf(samplePlan(), route, from, to));
    expect(JSON.stringify(seen)).toBe(swapped(told));
  }
  expect(all.length).toBeGreaterThan(100);
});

test('a square drawn with another side up is told in the same words', () => {
  const turn = ({ x, y, width, height }: Shape): Shape => ({
    x: 40 - y - height,
    y: x,
    width: height,
    height: width,
  });
  const turned = changed(samplePlan(), { width: 40, height: 60 }, turn);
  for (const { from, to, route } of all) {
    const points = route.points.map(asPoint(turn));
    expect(directionsOf(turned, { points }, from, to)).toEqual(
      directionsOf(samplePlan(), route, from, to),
    );
  }
});

test('what is told adds up to the walk, in a few steps, and is a clean sentence in both languages', () => {
  const plans = { fa: samplePlan('fa'), en: samplePlan('en') };
  for (const { from, to, route } of all) {
    const told = directionsOf(plans.fa, route, from, to) as Directions;
    const sum = told.steps.reduce((metres, step) => metres + step.metres, 0);
    expect(Math.abs(sum - route.metres)).toBeLessThanOrEqual(6 * told.steps.length);
    expect(told.steps.length).toBeLessThanOrEqual(5);
    expect(directionText('fa', fa, told)).toMatch(
      /^(?:از|پشت به) [\u0600-\u06FF\u200C ۰-۹()]+(?:،[\u0600-\u06FF\u200C ۰-۹()]+)*؛ [^A-Za-z0-9]+ شما$/,
    );
    const english = directionText('en', en, directionsOf(plans.en, route, from, to) as Directions);
    expect(english).toMatch(/^(?:From|With your back to) the|^With your back to booth/);
    expect(english).not.toMatch(/undefined|null| {2}|[\u0600-\u06FF]/);
  }
});

/** A plan of one's own: an entrance below, a pool on the way, booths 11 to 13 above. */
const small: Plan = {
  plan: { width: 40, height: 40 },
  booths: [11, 12, 13].map((number, index) => ({
    id: number,
    number,
    row: 'A',
    name: null,
    token: '',
    category: null,
    raised: false,
    shape: { x: 25.5 + 3 * index, y: 5, width: 3, height: 3 },
  })),
  landmarks: [
    {
      code: 'ENT1',
      kind: 'entrance',
      name: { text: 'ورودی اصلی (جنوب)', lang: 'fa' },
      shape: { x: 18, y: 38.5, width: 4, height: 1.5 },
    },
    {
      code: 'FTN1',
      kind: 'fountain',
      name: { text: 'حوض', lang: 'fa' },
      shape: { x: 22, y: 10, width: 3, height: 3 },
    },
  ],
};
const way = [
  { x: 20, y: 39 },
  { x: 20, y: 9 },
  { x: 30, y: 8.5 },
];

function sentences(plan: Plan, points: Point[], from: Place, to: Place) {
  const told = directionsOf(plan, { points }, from, to) as Directions;
  return [directionText('fa', fa, told), directionText('en', en, told)];
}

test('the way is told by what one passes, and the goal by its neighbours', () => {
  expect(sentences(small, way, landmark('ENT1'), booth(12))).toEqual([
    'از ورودی اصلی ۳۰ متر مستقیم، بعد از حوض دست راست ۱۰ متر؛ میان غرفه‌های ۱۱ و ۱۳، سمت چپ شما',
    'From the entrance go straight on for 30 m, then turn right after the fountain and go 10 m; booth 12 will be on your left, between booths 11 and 13',
  ]);
});

test('from a booth one sets off with the back to it, and an entrance is reached, not passed', () => {
  expect(sentences(small, way.toReversed(), booth(12), landmark('ENT1'))).toEqual([
    'پشت به غرفهٔ ۱۲، دست راست ۱۰ متر، بعد از حوض دست چپ ۳۰ متر؛ روبه‌روی شما',
    'With your back to booth 12, go right for 10 m, then turn left after the fountain and go 30 m; the entrance will be straight ahead of you',
  ]);
});

test('of a booth that is open on two sides, the right one is told: by its path, else by what one faces', () => {
  const grid = gridOf(samplePlan());
  const found = shortestRoute(grid, booth(13), landmark('WCS1'));
  const points = found.ok ? found.route.points : [];
  const [persian] = sentences(samplePlan(), points, booth(13), landmark('WCS1'));
  expect(persian).toMatch(/^پشت به غرفهٔ ۱۳ در راستهٔ غربی، /);
  const shape = { x: 28, y: 30, width: 4, height: 3 };
  const across = small.booths.slice(0, 1).map((one) => ({ ...one, number: 20, row: 'B', shape }));
  const plan = { ...small, booths: [...small.booths, ...across] };
  const [, english] = sentences(plan, way.toReversed(), booth(12), landmark('ENT1'));
  expect(english).toMatch(/^With your back to booth 12 and facing booth 20, go right for 10 m/);
});

test('of several of a kind the name tells which, in English as part of the sentence; figures stay apart', () => {
  const second = {
    code: 'FTN2',
    kind: 'fountain',
    name: { text: 'Old pool (dry)', lang: 'en' as const },
    shape: { x: 0, y: 0, width: 1, height: 1 },
  };
  const entrance = {
    code: 'ENT2',
    kind: 'entrance',
    name: { text: 'ورودی ۲', lang: 'fa' as const },
    shape: { x: 18, y: 38.5, width: 4, height: 1.5 },
  };
  const plan = { ...small, landmarks: [...small.landmarks, second, entrance] };
  const [persian, english] = sentences(plan, way, landmark('ENT2'), booth(11));
  expect(persian).toContain('از ورودی ۲، ۳۰ متر مستقیم');
  expect(english).toContain('after the \u2068حوض\u2069 and go');
  const [, back] = sentences(
    plan,
    [
      { x: 1, y: 2 },
      { x: 1, y: 30 },
    ],
    landmark('FTN2'),
    booth(11),
  );
  expect(back).toContain('With your back to the old pool, go straight on for 30 m');
});

test('booths of a row with something between are not called neighbours', () => {
  const grid = gridOf(samplePlan());
  const found = shortestRoute(grid, landmark('ENT1'), booth(5));
  const told = found.ok && directionsOf(samplePlan(), found.route, landmark('ENT1'), booth(5));
  expect(told && told.arrival.beside).toEqual([4]);
});

test('who stands there already is told so, and a place that is not on the plan has no way', () => {
  expect(sentences(small, way.slice(0, 1), booth(12), booth(12))[0]).toBe('همین‌جا هستید');
  expect(directionsOf(small, { points: way }, booth(99), booth(12))).toBeNull();
  expect(directionsOf(small, { points: [] }, booth(11), booth(12))).toBeNull();
});
