import type { AmountWords, CalendarWords } from '@/lib/i18n/format/words';

export const calendarFa: CalendarWords = {
  jalaliMonths: [
    'فروردین',
    'اردیبهشت',
    'خرداد',
    'تیر',
    'مرداد',
    'شهریور',
    'مهر',
    'آبان',
    'آذر',
    'دی',
    'بهمن',
    'اسفند',
  ],
  weekdays: {
    long: ['شنبه', 'یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه'],
    short: ['شنبه', 'یک', 'دو', 'سه', 'چهار', 'پنج', 'جمعه'],
  },
  to: ' تا ',
  toOtherMonth: ' تا ',
  at: (date, time) => `${date}، ساعت ${time}`,
};

export const amountsFa: AmountWords = {
  toman: (_, amount) => `${amount} تومان`,
  free: 'رایگان',
  byAgreement: 'توافقی',
  day: (n, digits) => `روز ${ordinalFa(n) ?? digits}`,
};

const UNITS = ['', 'یکم', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم'];
const TEENS = [
  'دهم',
  'یازدهم',
  'دوازدهم',
  'سیزدهم',
  'چهاردهم',
  'پانزدهم',
  'شانزدهم',
  'هفدهم',
  'هجدهم',
  'نوزدهم',
];
const TENS = ['', '', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'];

/** «اول», «دوم», … «نود و نهم»; undefined from a hundred on, where a figure reads better. */
function ordinalFa(n: number): string | undefined {
  if (n === 1) return 'اول';
  if (n < 10) return UNITS[n];
  if (n < 20) return TEENS[n - 10];
  if (n > 99) return undefined;
  const ten = TENS[Math.floor(n / 10)] ?? '';
  if (n % 10) return `${ten} و ${UNITS[n % 10]}`;
  return ten === 'سی' ? 'سی‌ام' : `${ten}م`;
}
