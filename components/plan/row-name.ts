import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { PlanRow } from '@/lib/plan/rows';

/** «ردیف شمالی»; with the organisers' letter where more than one row lies there. */
export function rowName(locale: Locale, { side, alone, code }: PlanRow): string {
  const { sides, sideOf } = dictionary(locale).plan;
  return alone || code === '' ? sides[side] : sideOf(sides[side], code);
}
