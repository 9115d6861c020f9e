import { fairDays } from '@/lib/edition/rules';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { FairSnapshot } from '@/lib/snapshot/item';

type Fair = Pick<FairSnapshot, 'booths'> & { edition: Pick<FairSnapshot['edition'], 'daysCount'> };

/** The pages that a visitor has without a network after one visit, in one language. */
export const keptPages = (locale: Locale, { booths, edition }: Fair): string[] => [
  paths.home(locale),
  paths.offline(locale),
  paths.booths(locale),
  ...booths.map(({ number }) => paths.booth(locale, number)),
  paths.map(locale),
  paths.schedule(locale),
  ...fairDays(edition).map((day) => paths.schedule(locale, day)),
  paths.visit(locale),
  paths.message(locale),
  paths.announcements(locale),
  paths.about(locale),
];
