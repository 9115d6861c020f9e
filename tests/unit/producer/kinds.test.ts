import { expect, test } from 'vitest';
import { codeWord } from '@/components/producer/maker-facts';
import { dictionary } from '@/lib/i18n/dictionary';
import { PRODUCER_KINDS } from '@/lib/producer/rules';

test.each(['fa', 'en'] as const)('every kind that needs no label has a word in %s', (locale) => {
  expect(Object.keys(dictionary(locale).makers.kinds)).toEqual([...PRODUCER_KINDS]);
});

test('the edition’s own word for a kind comes first, a code is never shown where there is a word', () => {
  const own = { texts: { kind_factory: { fa: 'کارخانهٔ بزرگ', en: '' } } };
  const none = { texts: {} };
  expect(codeWord(own, 'fa', 'kind', 'factory').text).toBe('کارخانهٔ بزرگ');
  expect(codeWord(none, 'fa', 'kind', 'factory').text).toBe('کارخانه');
  expect(codeWord(none, 'en', 'kind', 'factory').text).toBe('Factory');
  expect(codeWord(none, 'fa', 'kind', 'constructor').text).toBe('constructor');
});
