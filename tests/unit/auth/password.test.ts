import { expect, test } from 'vitest';
import { passwordForm, passwordProblem } from '@/lib/auth/password';

test.each([
  'four words on a stair',
  'پنجره باران چای نارنج',
  'k7wq-m3zt-9hbn',
  'Tr0ub4dor&3x',
  'rasht rain and tea',
  'ترمه۴۷باران',
])('%s will do', (password) => {
  expect(passwordProblem(password, 'maryam')).toBeNull();
});

test.each([
  ['short', 'password_short'],
  ['nine char', 'password_short'],
  ['😀😀😀😀😀😀😀😀😀', 'password_short'],
  ['x'.repeat(129), 'password_long'],
  ['aaaaaaaaaaaa', 'password_common'],
  ['abababababab', 'password_common'],
  ['abcxyzabcxyz', 'password_common'],
  ['1234567890', 'password_common'],
  ['۱۲۳۴۵۶۷۸۹۰', 'password_common'],
  ['0987654321', 'password_common'],
  ['8392017465', 'password_common'],
  ['qwertyuiop', 'password_common'],
  ['poiuytrewq', 'password_common'],
  ['Password123', 'password_common'],
  ['P@ssword_2024', 'password_common'],
  ['RashtSakht1405', 'password_common'],
  ['rasht-sakht-1405', 'password_common'],
  ['رشت‌ساخت ۱۴۰۵', 'password_common'],
  ['adminadmin12', 'password_common'],
  ['ضصثقفغعهخحج', 'password_common'],
  ['09121234567', 'password_is_identifier'],
  ['+98 912 123 4567', 'password_is_identifier'],
])('%s is refused: %s', (password, problem) => {
  expect(passwordProblem(password, '+989121234567')).toBe(problem);
});

test.each(['maryam.karimi', 'Maryam-Karimi12', 'MARYAMKARIMI!'])(
  '%s says who signs in',
  (password) => {
    expect(passwordProblem(password, 'maryam.karimi')).toBe('password_is_identifier');
  },
);

test('a Persian and an Arabic keyboard type the same password', () => {
  expect(passwordForm('چا\u064a \u0643هنه \u0661\u0662')).toBe('چای کهنه 12');
  expect(passwordForm('چای کهنه ۱۲')).toBe('چای کهنه 12');
});
