import { expect, test } from 'vitest';
import { copyText } from '@/components/site/copy-notice';

const MADE = '2027-04-29T14:10:00.000Z';
const at = (minutes: number) => Date.parse(MADE) + minutes * 60_000;

test.each([
  ['fa', 0, 'شبکه نیست؛ این نسخهٔ ۹ اردیبهشت، ساعت ۱۷:۴۰ است.'],
  ['fa', 12, 'شبکه نیست؛ این نسخهٔ ۹ اردیبهشت، ساعت ۱۷:۴۰ است (۱۲ دقیقه پیش).'],
  ['en', 190, 'No network; this is the copy of 29 April, 17:40 (3 hours ago).'],
  ['en', 5000, 'No network; this is the copy of 29 April, 17:40.'],
] as const)('in %s a copy of %i minutes says «%s»', (locale, minutes, text) => {
  expect(copyText(locale, MADE, at(minutes))).toBe(text);
});

test('a device’s clock in 1970 makes no age, and a copy without a time none at all', () => {
  expect(copyText('fa', MADE, 0)).toBe(copyText('fa', MADE, at(0)));
  expect(copyText('fa', '', at(0))).toContain('شبکه نیست');
});
