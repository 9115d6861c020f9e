import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { placeValue } from '@/lib/plan/asked-way';
import { markText } from '@/lib/plan/direction-text';
import type { Place } from '@/lib/plan/grid';
import type { PlanItems } from '@/lib/plan/item';
import { markOf } from '@/lib/plan/marks';

/** How a place is called inside a sentence: «غرفهٔ ۱۲», «ورودی اصلی». */
export function placeName(locale: Locale, items: PlanItems, place: Place): string {
  const found = markOf(items, place);
  if (!found) return placeValue(place);
  return markText(locale, dictionary(locale).directions, found.mark);
}
