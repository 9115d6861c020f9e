import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { onPersianKeys } from '@/lib/search/keyboard';
import { persianSounds } from '@/lib/search/latin';
import { nearKeys, typedKeys, typos } from '@/lib/search/near';
import { sound } from '@/lib/search/sound';
import { spellings, weighted } from '@/lib/search/words';

test.each([
  ['vaj', 'رشت'],
  [';g,]i', 'کلوچه'],
  ['pwdv', 'حصیر'],
])('%s on a Latin keyboard is %s', (typed, meant) => {
  expect(onPersianKeys(typed)).toBe(meant);
});

test.each(['رشت', 'رشت abc', '12'])('%s was not typed on the wrong keyboard', (typed) => {
  expect(onPersianKeys(typed)).toBeNull();
});

test.each([
  ['kolucheh', 'کلوچه'],
  ['hasir', 'حصیر'],
  ['ghafaseh', 'قفسه'],
  ['asal', 'عسل'],
  ['sanaye', 'صنایع'],
  ['khoshkar', 'خشکار'],
])('%s may be %s', (latin, persian) => {
  expect(persianSounds(latin)).toContain(sound(persian));
});

test.each([
  ['هصیر', 'حصیر'],
  ['سندلی', 'صندلی'],
  ['غالب', 'قالب'],
  ['طراضو', 'ترازو'],
  ['بنیر', 'پنیر'],
  ['کلیم', 'گلیم'],
  ['جوجاق', 'چوچاغ'],
])('%s sounds like %s', (typed, meant) => {
  expect(sound(typed)).toBe(sound(meant));
});

test.each([
  ['حصیر', 'حصیر', 0],
  ['حسیرر', 'حسیر', 1],
  ['حیسر', 'حسیر', 1],
  ['حسر', 'حسیر', 1],
  ['سبد', 'سفال', 3],
  ['', 'سبد', 3],
])('between «%s» and «%s» lie %d typos', (a, b, count) => {
  expect(typos(a, b)).toBe(count);
  expect(typos(b, a)).toBe(count);
});

test('a word that differs by one typo is found by a key they share, whatever the typo', () => {
  const letter = fc.constantFrom(...'ابتسر');
  const word = fc.array(letter, { minLength: 4, maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(word, fc.nat(), letter, fc.constantFrom(0, 1, 2, 3), (right, place, other, how) => {
      const all = Array.from(right);
      const at = place % all.length;
      const [here = '', next = here] = all.slice(at, at + 2);
      const wrong = [
        all.toSpliced(at, 1),
        all.toSpliced(at, 0, other),
        all.with(at, other),
        all.toSpliced(at, 2, next, here),
      ][how]?.join('');
      const keys = new Set(nearKeys(right));
      expect(typedKeys(wrong ?? '').some((key) => keys.has(key))).toBe(true);
    }),
  );
});

test('numbers and short words have nothing near them', () => {
  expect([nearKeys('1234'), nearKeys('نان'), typedKeys('نا')]).toEqual([[], [], []]);
});

test('a compound is also kept as one word, and every word with its highest weight', () => {
  const kept = weighted({ names: ['سینی قلم‌زده'], texts: ['زده شد'], hidden: ['کد'] });
  expect(Object.fromEntries(kept)).toMatchObject({
    سینی: 3,
    قلم: 3,
    زده: 3,
    قلمزده: 3,
    شد: 1,
    کد: 0,
  });
});

test('words are remembered as they are spelled, plurals aside', () => {
  const spelled = Object.fromEntries(spellings({ names: ['آجیل و آلوچه‌ها', 'قلم‌زده'] }));
  expect(spelled).toMatchObject({ اجیل: 'آجیل', الوچه: 'آلوچه', قلمزده: 'قلم‌زده' });
});
