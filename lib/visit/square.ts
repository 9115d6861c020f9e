import type { Route } from 'next';
import type { BoothCard } from '@/lib/booth/item';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { briefName } from '@/lib/plan/labels';
import type { PlanLandmark } from '@/lib/plan/item';
import { isScenery } from '@/lib/plan/rules';
import { mainEntrance } from '@/lib/plan/way';
import { wholeYear } from '@/lib/text/format';
import { daysToVisit, type FairDay } from './fair-days';

/** A place one may set out from, as `/map?from=` names it. */
type Start = { place: string; name: string };

/** What a walk through the saved things is made from, besides those; it is handed to the browser. */
export type Square = {
  /** Where the walks between all places are (`Walks`): fetched by whoever asks for a walk. */
  walks: Route;
  /** Landmarks where one may stand, the main entrance first. */
  starts: Start[];
  /** Booths that nobody stands at: nothing to save, but a sign with such a number may have been scanned. */
  free: Start[];
  days: FairDay[];
};

export function squareOf(
  locale: Locale,
  edition: Edition,
  { landmarks, booths }: { landmarks: readonly PlanLandmark[]; booths: readonly BoothCard[] },
  walks: Route,
): Square {
  const main = mainEntrance(landmarks);
  const others = landmarks.filter((landmark) => landmark !== main && !isScenery(landmark.kind));
  return {
    walks,
    starts: [...(main ? [main] : []), ...others].map(({ code, name }) => ({
      place: code,
      name: briefName(name.text),
    })),
    free: booths
      .filter(({ maker }) => !maker)
      .map(({ number }) => ({
        place: String(number),
        name: dictionary(locale).booths.number(wholeYear(locale, number)),
      })),
    days: daysToVisit(locale, edition),
  };
}
