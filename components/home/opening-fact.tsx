import { Local } from '@/components/site/local';
import { Icon } from '@/components/ui/icon';
import { time } from '@/lib/calendar/format';
import { tehranInstant } from '@/lib/calendar/tehran';
import { addDays } from '@/lib/calendar/jalali';
import { dayName, hoursOf } from '@/lib/edition/day-name';
import { openings, openingsBetween, type Opening } from '@/lib/edition/opening';
import { editionText, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { OpeningStatus, type StatusStep } from './opening-status';

type Props = {
  edition: Edition;
  locale: Locale;
  /** The day in Tehran for which the page is made. */ date: string;
};

/** Days after its own for which the page knows what to say, should it lie in a cache or in a pocket. */
const AHEAD = 2;

/** Open now? And the hours in words. */
export function OpeningFact({ edition, locale, date }: Props) {
  const words = dictionary(locale);
  const steps = openingsBetween(
    openings(edition),
    Number(tehranInstant(date, 0)),
    Number(tehranInstant(addDays(date, AHEAD), 0)),
  ).map((opening) => toStep(locale, edition, opening));
  const told = editionText(edition, locale, 'opening_hours');
  const text = told.text
    ? told
    : { text: hoursOf(locale, edition, 1, words.schedule.and), lang: locale };
  return (
    <div>
      <Icon name="clock" />
      <dt>
        <OpeningStatus steps={steps} always={words.home.hours} />
      </dt>
      <dd>
        <Local of={text} locale={locale} />
      </dd>
    </div>
  );
}

function toStep(locale: Locale, edition: Edition, opening: Opening): StatusStep {
  const words = dictionary(locale).home;
  const { at, state } = opening;
  if (state === 'over') return { at, open: false, text: words.over };
  if (state === 'open') return { at, open: true, text: words.open(time(locale, opening.until)) };
  const clock = time(locale, opening.opens);
  const text =
    opening.days === 0
      ? words.opensToday(clock)
      : opening.days === 1
        ? words.opensTomorrow(clock)
        : words.opensOn(dayName(locale, edition, opening.day), clock);
  return { at, open: false, text };
}
