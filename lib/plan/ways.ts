import type { Locale } from '@/lib/i18n/locale';
import { gridOf } from './grid';
import { mainEntrance, wayBetween, type Told, type Way } from './way';

/** The ways from the main entrance to every booth that can be reached, by the booth's number. */
export function waysToBooths(locale: Locale, plan: Told): Partial<Record<number, Way>> {
  const entrance = mainEntrance(plan.landmarks);
  if (!entrance) return {};
  const grid = gridOf(plan);
  const from = { kind: 'landmark', code: entrance.code } as const;
  return Object.fromEntries(
    plan.booths.flatMap(({ number }) => {
      const found = wayBetween(locale, plan, grid, { from, to: { kind: 'booth', number } });
      return found.ok ? [[number, found.way]] : [];
    }),
  );
}
