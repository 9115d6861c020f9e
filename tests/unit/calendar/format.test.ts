import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dateRange,
  dayMonth,
  fullDate,
  instant,
  jalaliInput,
  monthYear,
  shortDate,
  time,
  timeRange,
  weekdayName,
} from '@/lib/calendar/format';
import { tehranDay } from '@/lib/calendar/tehran';
import { parseTime } from '@/lib/text/time-of-day';
import cases from '@/tests/support/text-cases.json';

const day = '2026-11-22';

test('the common cases', () => {
  const { full_date, month_year } = cases.format;
  const [at = '', full] = full_date;
  expect(fullDate('fa', tehranDay(new Date(at)))).toBe(full);
  const [inMonth = '', month] = month_year;
  expect(monthYear('fa', tehranDay(new Date(inMonth)))).toBe(month);
});

test('one day in both languages', () => {
  expect(fullDate('en', day)).toBe('Sunday 22 November 2026 (1\u00a0Azar\u00a01405)');
  expect(shortDate('fa', day)).toBe('۱ آذر ۱۴۰۵');
  expect(shortDate('en', day)).toBe('22 November 2026 (1\u00a0Azar\u00a01405)');
  expect(dayMonth('fa', day)).toBe('۱ آذر');
  expect(dayMonth('en', day)).toBe('22 November (1\u00a0Azar)');
  expect(monthYear('en', day)).toBe('November 2026 (Azar\u00a01405)');
  expect(jalaliInput('fa', day)).toBe('۱۴۰۵/۰۹/۰۱');
  expect(jalaliInput('en', day)).toBe('1405/09/01');
});

test('the week begins on Saturday and has seven names', () => {
  const days = Array.from({ length: 7 }, (_, i) => `2026-11-${21 + i}`);
  const names = (locale: 'fa' | 'en', length: 'short' | 'long') =>
    days.map((date) => weekdayName(locale, date, length)).join(' ');
  expect(names('fa', 'long')).toBe('شنبه یکشنبه دوشنبه سه\u200cشنبه چهارشنبه پنجشنبه جمعه');
  expect(names('fa', 'short')).toBe('شنبه یک دو سه چهار پنج جمعه');
  expect(names('en', 'long')).toBe('Saturday Sunday Monday Tuesday Wednesday Thursday Friday');
  expect(names('en', 'short')).toBe('Sat Sun Mon Tue Wed Thu Fri');
});

test.each([
  [['2026-11-22', '2026-11-28'], '۱ تا ۷ آذر ۱۴۰۵', '22–28 November 2026 (1–7 Azar 1405)'],
  [
    ['2026-11-20', '2026-11-26'],
    '۲۹ آبان تا ۵ آذر ۱۴۰۵',
    '20–26 November 2026 (29 Aban – 5 Azar 1405)',
  ],
  [
    ['2026-03-18', '2026-03-24'],
    '۲۷ اسفند ۱۴۰۴ تا ۴ فروردین ۱۴۰۵',
    '18–24 March 2026 (27 Esfand 1404 – 4 Farvardin 1405)',
  ],
  [
    ['2026-12-28', '2027-01-03'],
    '۷ تا ۱۳ دی ۱۴۰۵',
    '28 December 2026 – 3 January 2027 (7–13 Dey 1405)',
  ],
  [['2026-11-22', '2026-11-22'], '۱ آذر ۱۴۰۵', '22 November 2026 (1\u00a0Azar\u00a01405)'],
])('the days %j', ([from = '', until = ''], fa, en) => {
  expect(dateRange('fa', from, until)).toBe(fa);
  expect(dateRange('en', from, until)).toBe(en);
});

test('times and instants', () => {
  expect(time('fa', 17 * 60 + 30)).toBe('۱۷:۳۰');
  expect(time('en', 570)).toBe('09:30');
  expect(time('fa', 1440)).toBe('۲۴:۰۰');
  expect(timeRange('fa', 600, 780)).toBe('۱۰:۰۰ تا ۱۳:۰۰');
  expect(timeRange('en', 600, 780)).toBe('10:00–13:00');
  const at = new Date('2026-11-22T05:45:00Z');
  expect(instant('fa', at)).toBe('۱ آذر ۱۴۰۵، ساعت ۰۹:۱۵');
  expect(instant('en', at)).toBe('22 November 2026 (1\u00a0Azar\u00a01405), 09:15');
  expect(() => time('fa', -1)).toThrow(RangeError);
});

test('a shown time is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
      expect(parseTime(time('fa', minute))).toBe(minute);
      expect(parseTime(time('en', minute))).toBe(minute);
    }),
  );
});
