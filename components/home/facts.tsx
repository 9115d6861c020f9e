import './home.css';
import { Local } from '@/components/site/local';
import { Icon } from '@/components/ui/icon';
import { dateRange, weekdayName } from '@/lib/calendar/format';
import { dayDate, editionText, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { number, ordinalDay } from '@/lib/text/format';
import { OpeningFact } from './opening-fact';

type Props = {
  edition: Edition;
  locale: Locale;
  date: string;
  /** Day of the fair. */ day: number | null;
};

/** When, which days, where. */
export function Facts(props: Props) {
  const { edition, locale } = props;
  const [venue, city, admission] = ['venue', 'city', 'admission'].map((key) =>
    editionText(edition, locale, key),
  );
  return (
    <dl className="facts">
      <OpeningFact {...props} />
      <div>
        <Icon name="calendar-days" />
        <dt>{daysOf(props)}</dt>
        <dd>
          {dayOfFair(props)}
          {admission?.text && <Local of={admission} locale={locale} />}
        </dd>
      </div>
      {venue?.text && (
        <div>
          <Icon name="map-pin" />
          <dt>
            <Local of={venue} locale={locale} />
          </dt>
          <dd>{city && <Local of={city} locale={locale} />}</dd>
        </div>
      )}
    </dl>
  );
}

/** «شنبه ۱ تا جمعه ۷ آذر ۱۴۰۵» in one line: weekdays stand in Persian only, where they are short. */
function daysOf({ edition, locale }: Props): string {
  const words = dictionary(locale).home;
  const [first, last] = [dayDate(edition, 1), dayDate(edition, edition.daysCount)];
  if (!first || !last) {
    const count = words.days(edition.daysCount, number(locale, edition.daysCount));
    return count + words.comma + words.dateUnknown;
  }
  const range = dateRange(locale, first, last);
  return locale === 'fa' ? `${weekdayName(locale, first, 'long')} ${range}` : range;
}

function dayOfFair({ edition, locale, day }: Props): string {
  const { daysCount } = edition;
  if (day === null || day < 1 || day > daysCount) return '';
  const words = dictionary(locale).home;
  return words.dayOf(ordinalDay(locale, day), number(locale, daysCount)) + ' ';
}
