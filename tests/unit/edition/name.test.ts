import { expect, test } from 'vitest';
import { fairName } from '@/lib/edition/name';

const edition = (fa: string, en: string) => ({ texts: { fair_name: { fa, en } } });

test.each([
  ['Rasht Sakht — Made in Rasht', 'Rasht Sakht', 'Made in Rasht'],
  ['Rasht Sakht – Made in Rasht', 'Rasht Sakht', 'Made in Rasht'],
  ['Rasht-Sakht', 'Rasht-Sakht', ''],
])('%s is %s, and then %s', (en, short, rest) => {
  expect(fairName(edition('رشت ساخت', en), 'en')).toEqual({ short, rest, lang: 'en' });
});

test('English falls back to the Persian name; without any there is none', () => {
  expect(fairName(edition('رشت ساخت', ''), 'en')).toMatchObject({ short: 'رشت ساخت', lang: 'fa' });
  expect(fairName(edition('', ''), 'fa')).toBeNull();
  expect(fairName({ texts: {} }, 'fa')).toBeNull();
  expect(fairName(null, 'fa')).toBeNull();
});
