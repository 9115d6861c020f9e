'use client';

import { CalendarDate, PersianCalendar, toCalendar } from '@internationalized/date';
import { Calendar, CalendarCell, CalendarGrid } from 'react-aria-components/Calendar';
import { Heading } from 'react-aria-components/Heading';
import { Button } from 'react-aria-components/Button';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Icon } from '@/components/ui/icon';
import { toGregorian, toJalali, type IsoDate } from '@/lib/calendar/jalali';
import type { Locale } from '@/lib/i18n/locale';

const persian = new PersianCalendar();

type Props = {
  locale: Locale;
  label: string;
  /** ISO day shown first and marked; today where the field is empty. */
  value: IsoDate | null;
  today: IsoDate;
  onPick: (date: IsoDate) => void;
};

const jalali = (date: IsoDate) => {
  const { year, month, day } = toJalali(date);
  return new CalendarDate(persian, year, month, day);
};

/** A Jalali month to pick a day from, by pointer or arrow keys. */
export default function JalaliCalendar({ locale, label, value, today, onPick }: Props) {
  return (
    <I18nProvider locale={locale === 'fa' ? 'fa-IR' : 'en-GB-u-ca-persian'}>
      <Calendar
        aria-label={label}
        className="mx-auto w-max max-w-full"
        createCalendar={() => persian}
        defaultValue={value === null ? null : jalali(value)}
        defaultFocusedValue={jalali(value ?? today)}
        autoFocus
        onChange={(date) => {
          const { year, month, day } = toCalendar(date, persian);
          onPick(toGregorian({ year, month, day }));
        }}
      >
        <header className="flex items-center justify-between">
          <Button slot="previous" className="icon-btn">
            <Icon name="back" />
          </Button>
          <Heading className="text-fs-4 font-bold" />
          <Button slot="next" className="icon-btn">
            <Icon name="forward" />
          </Button>
        </header>
        <CalendarGrid weekdayStyle="narrow" className="text-center">
          {(date) => <CalendarCell date={date} className="calendar-cell" />}
        </CalendarGrid>
      </Calendar>
    </I18nProvider>
  );
}
