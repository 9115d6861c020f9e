import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  isJalaliDate,
  isLeap,
  monthLength,
  parseJalaliDate,
  toGregorian,
  toJalali,
  weekday,
} from '@/lib/calendar/jalali';
import { jalaliInput } from '@/lib/calendar/format';
import { tehranInstant } from '@/lib/calendar/tehran';
import cases from '@/tests/support/text-cases.json';

test.each(cases.jalali_to_gregorian as [string, string][])('%s is %s', (typed, iso) => {
  const date = parseJalaliDate(typed);
  expect(date && toGregorian(date)).toBe(iso);
  expect(toJalali(iso)).toEqual(date);
});

test('the leap years of a generation are the observed ones', () => {
  const [first = 0, last = 0] = [cases.jalali_leap_years[0], cases.jalali_leap_years.at(-1)];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  expect(years.filter(isLeap)).toEqual(cases.jalali_leap_years);
});

const everyDay = () => {
  const days: string[] = [];
  const end = toGregorian({ year: 1500, month: 12, day: monthLength(1500, 12) });
  for (let day = toGregorian({ year: 1300, month: 1, day: 1 }); day !== end; day = addDays(day, 1))
    days.push(day);
  return [...days, end];
};

test('every day from 1300 to 1500 goes there and back and follows the day before it', () => {
  let before = { year: 1299, month: 12, day: 29 };
  let lastWeekday = weekday('1921-03-20');
  const wrong: string[] = [];
  for (const iso of everyDay()) {
    const date = toJalali(iso);
    const follows =
      date.day > 1
        ? date.day === before.day + 1 && date.month === before.month
        : before.day === monthLength(before.year, before.month) &&
          date.month === (before.month % 12) + 1;
    const named = weekday(iso) === (lastWeekday + 1) % 7;
    if (!follows || !named || !isJalaliDate(date) || toGregorian(date) !== iso) wrong.push(iso);
    before = date;
    lastWeekday = weekday(iso);
  }
  expect(wrong).toEqual([]);
  expect(before).toEqual({ year: 1500, month: 12, day: 29 });
});

test('ICU, another implementation, has the same days', () => {
  const icu = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const wrong = everyDay().filter((iso, i) => {
    if (i % 7 && !/-03-(?:19|2[0-2])$/.test(iso)) return false;
    const parts = icu.formatToParts(new Date(`${iso}T12:00:00Z`));
    const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
    const { year, month, day } = toJalali(iso);
    return part('year') !== year || part('month') !== month || part('day') !== day;
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['۱۴۰۵/۹/۱', 1405, 9, 1],
  ['١٤٠٥-٠٩-٠١', 1405, 9, 1],
  ['1405.12.29', 1405, 12, 29],
  ['\u200f۱۴۰۵/\u200f۹/\u200f۱ ', 1405, 9, 1],
  ['۱۲۰۰/۱/۱', 1200, 1, 1],
  ['1500/12/29', 1500, 12, 29],
  ['1403/12/30', 1403, 12, 30],
])('%j is a day', (typed, year, month, day) => {
  expect(parseJalaliDate(typed)).toEqual({ year, month, day });
});

test.each(
  ['', '1404/12/30', '1405/7/31', '1405/13/1', '1405/0/1', '1405/1/0', '1405/1/32', '2026/11/22']
    .concat(['1199/12/29', '1501/1/1', '1405/9', '405/9/1', '1405/9-1', '1405/009/1', '1405/9/1/1'])
    .concat(['14050901', '1405 9 1', '1405/9/1 10:00', 'x1405/9/1', '-1405/9/1', '۱۴۰۵/آذر/۱']),
)('%j is no day, and nothing near is guessed', (typed) => {
  expect(parseJalaliDate(typed)).toBeNull();
});

test('what a form shows is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -54_000, max: 55_000 }),
      fc.constantFrom('fa', 'en'),
      (n, locale) => {
        const iso = addDays('1970-01-01', n);
        const date = parseJalaliDate(jalaliInput(locale === 'fa' ? 'fa' : 'en', iso));
        expect(date && toGregorian(date)).toBe(iso);
      },
    ),
  );
});

test('days that do not exist throw instead of becoming others', () => {
  expect(() => toGregorian({ year: 1404, month: 12, day: 30 })).toThrow(RangeError);
  expect(() => toGregorian({ year: 1405, month: 1.5, day: 1 })).toThrow(RangeError);
  expect(() => toJalali('2026-02-30')).toThrow(RangeError);
  expect(() => toJalali('2026-2-3')).toThrow(RangeError);
  expect(() => toJalali('1700-01-01')).toThrow(RangeError);
  expect(() => toJalali('2200-01-01')).toThrow(RangeError);
  expect(() => addDays('', 1)).toThrow(RangeError);
  expect(() => tehranInstant('2026-13-01', 0)).toThrow(RangeError);
});

test('days are added across months and years, forth and back', () => {
  expect(addDays('2026-11-30', 1)).toBe('2026-12-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(addDays('2026-11-22', 0)).toBe('2026-11-22');
});
