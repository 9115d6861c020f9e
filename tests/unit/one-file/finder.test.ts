import { expect, test } from 'vitest';
import { finder, type Doc } from '@/lib/one-file/finder';

const doc = (name: string, label = '', text = ''): Doc => ({
  name,
  label,
  text: `${name} ${text}`,
});

const DOCS = [
  doc('حصیربافی گلستان', 'غرفهٔ ۱۲ حصیر', 'سبد و زیرانداز از نی مرداب'),
  doc('کلوچهٔ گیلان', 'غرفهٔ ۳ خوراکی', 'کلوچهٔ گردویی'),
  doc('کارگاه سفال', 'آموزش', 'ساختن کاسه با دست'),
  doc('زیرانداز حصیری'),
  doc('Reed & Co', 'Booth 14', 'baskets'),
];
const seek = finder(DOCS, { kuzeh: ['سفال'], مردابی: ['نی مرداب'] });

test.each([
  ['whole word', 'سفال', 2],
  ['Arabic letters', 'كلوچه', 1],
  ['beginning', 'کلو', 1],
  ['typo', 'کلوجه', 1],
  ['typo by a letter more', 'حصیریافی', 0],
  ['words apart', 'حصیر بافی', 0],
  ['the keyboard of the other language', ';g,]i', 1],
  ['Latin letters', 'kolucheh', 1],
  ['another spelling that the organisers gave', 'kuzeh', 2],
  ['another spelling that stands for two words', 'مردابی', 0],
  ['a number in Persian digits', 'غرفه ۱۲', 0],
  ['words of name and text together', 'کارگاه کاسه', 2],
  ['English', 'basket', 4],
])('%s: «%s» finds what is meant first', (_, q, expected) => {
  expect(seek(q)[0]).toBe(expected);
});

test('a name counts more than a label, a label more than a text', () => {
  const found = finder([doc('یک', '', 'سبد'), doc('دو', 'سبد'), doc('سبد')], {});
  expect(found('سبد')).toEqual([2, 1, 0]);
});

test.each(['', '   ', '؟!…', '%_*', '\ud800', 'ژژژژژژژ', 'constructor', 'ا'.repeat(10_000)])(
  '%j finds nothing and breaks nothing',
  (q) => {
    expect(seek(q)).toEqual([]);
  },
);
