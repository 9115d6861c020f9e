import { expect, test } from 'vitest';
import { gridOf } from '@/lib/plan/grid';
import { mainEntrance, wayBetween } from '@/lib/plan/way';
import { samplePlan } from '../../support/plan/sample';

const from = { kind: 'landmark', code: 'ENT1' } as const;

test('every booth of the sample fair has a way from the main entrance, told in metres and minutes', () => {
  for (const locale of ['fa', 'en'] as const) {
    const plan = samplePlan(locale);
    const grid = gridOf(plan);
    for (const { number } of plan.booths) {
      const found = wayBetween(locale, plan, grid, { from, to: { kind: 'booth', number } });
      if (!found.ok) throw new Error(`no way to booth ${number}`);
      const { text, points, metres, minutes } = found.way;
      expect(text).toMatch(locale === 'fa' ? /^از ورودی اصلی / : /^From the main entrance /);
      expect(points.length).toBeGreaterThan(1);
      expect(metres).toBeGreaterThan(5);
      expect(metres).toBeLessThan(60);
      expect(minutes).toBe(1);
    }
  }
});

test('without a way, or with a place that the plan does not show, the reason is told', () => {
  const plan = samplePlan();
  const wall = { code: 'W', kind: 'wall', name: { text: 'دیوار', lang: 'fa' as const } };
  const walled = {
    ...plan,
    landmarks: [...plan.landmarks, { ...wall, shape: { x: 0, y: 34, width: 60, height: 3 } }],
  };
  const to = { kind: 'booth', number: 4 } as const;
  expect(wayBetween('fa', walled, gridOf(walled), { from, to })).toEqual({
    ok: false,
    reason: 'no_way',
  });
  const nowhere = { kind: 'booth', number: 99 } as const;
  expect(wayBetween('fa', plan, gridOf(plan), { from, to: nowhere })).toEqual({
    ok: false,
    reason: 'unknown_place',
  });
});

test('the main entrance is the first by its code, in whatever order they come; a square may have none', () => {
  const { landmarks } = samplePlan();
  expect(mainEntrance(landmarks.toReversed())?.code).toBe('ENT1');
  expect(mainEntrance(landmarks.filter(({ kind }) => kind !== 'entrance'))).toBeUndefined();
});
