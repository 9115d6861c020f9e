import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifierOf } from '@/lib/auth/identifier';

test.each([
  ['09121234567', '+989121234567'],
  ['۰۹۱۲۱۲۳۴۵۶۷', '+989121234567'],
  ['\u0660\u0669\u0661\u0662-123-45-67', '+989121234567'],
  ['+98 (0)912 123 4567', '+989121234567'],
  ['0098 912 123 4567', '+989121234567'],
  [' Owner ', 'owner'],
  ['Admin-Namuneh', 'admin-namuneh'],
  ['maryam۷', 'maryam7'],
  ['م\u0631\u064aم', 'مریم'],
  ['رشت\u200cساخت', 'رشتساخت'],
  ['m.karimi@fair.example', 'm.karimi@fair.example'],
])('%s signs in as %s', (typed, identifier) => {
  expect(identifierOf(typed)).toBe(identifier);
});

test.each(['', '  ', 'ab', '-owner', 'two words', '«مالک»', 'a/b', 'x'.repeat(65), '<b>owner</b>'])(
  '%s is no identifier',
  (typed) => {
    expect(identifierOf(typed)).toBeNull();
  },
);

test('the canonical form stands for itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 3, maxLength: 40 }), (typed) => {
      const identifier = identifierOf(typed);
      expect(identifier === null ? null : identifierOf(identifier)).toBe(identifier);
    }),
  );
});
