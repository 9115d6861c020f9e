import type { Route } from 'next';
import type { Edition } from '@/lib/edition/rules';
import type { Locale } from '@/lib/i18n/locale';
import { briefName } from '@/lib/plan/labels';
import type { PlanLandmark } from '@/lib/plan/item';
import { isScenery } from '@/lib/plan/rules';
import { mainEntrance } from '@/lib/plan/way';
import { daysToVisit, type FairDay } from './fair-days';

/** What a walk through the saved things is made from, besides those; it is handed to the browser. */
export type Square = {
  /** Where the walks between all places are (`Walks`): fetched by whoever asks for a walk. */
  walks: Route;
  /** Landmarks where one may stand, the main entrance first. */
  starts: { place: string; name: string }[];
  days: FairDay[];
};

export function squareOf(
  locale: Locale,
  edition: Edition,
  landmarks: readonly PlanLandmark[],
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
    days: daysToVisit(locale, edition),
  };
}
