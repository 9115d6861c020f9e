import type { AmountWords, CalendarWords } from '@/lib/i18n/format/words';

export const calendarEn: CalendarWords = {
  jalaliMonths: [
    'Farvardin',
    'Ordibehesht',
    'Khordad',
    'Tir',
    'Mordad',
    'Shahrivar',
    'Mehr',
    'Aban',
    'Azar',
    'Dey',
    'Bahman',
    'Esfand',
  ],
  weekdays: {
    long: ['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    short: ['Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
  },
  to: '–',
  toOtherMonth: ' – ',
  at: (date, time) => `${date}, ${time}`,
};

/** English readers get both calendars; Persian ones only theirs. */
export const gregorianMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const amountsEn: AmountWords = {
  toman: (n, amount) => `${amount} ${n === 1 ? 'toman' : 'tomans'}`,
  free: 'Free',
  byAgreement: 'By agreement',
  day: (_, digits) => `Day ${digits}`,
};
