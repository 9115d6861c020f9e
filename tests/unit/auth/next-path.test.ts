import { expect, test } from 'vitest';
import { nextPath } from '@/lib/auth/next-path';

test.each([
  ['/admin', '/admin'],
  ['/admin/booths/12', '/admin/booths/12'],
  ['/admin/booths?q=a%20b&sort=-number', '/admin/booths?q=a%20b&sort=-number'],
  ['/admin/producers/کارگاه', '/admin/producers/%DA%A9%D8%A7%D8%B1%DA%AF%D8%A7%D9%87'],
  ['/admin?x=//evil.example', '/admin?x=//evil.example'],
  ['/admin#part', '/admin'],
])('a page of the admin area is where one goes on: %s', (wanted, next) => {
  expect(nextPath(wanted)).toBe(next);
});

test.each([
  undefined,
  null,
  '',
  '/',
  '/booths/12',
  '/administrator',
  '/admin.evil.example',
  'https://evil.example/admin',
  '//evil.example/admin',
  '///evil.example/admin',
  '/\\evil.example/admin',
  '\\\\evil.example\\admin',
  '/\t/evil.example/admin',
  ' /admin',
  'admin',
  '/admin/../../booths',
  '/admin/%2e%2e/booths',
  '/admin\\..\\booths',
  'javascript:alert(1)//admin',
  'data:text/html,/admin',
  '/admin@evil.example',
  'http:/admin',
])('nothing else is: %s', (wanted) => {
  expect(nextPath(wanted)).toBe('/admin');
});

test('whatever is asked for, a browser stays on the site and in the admin area', () => {
  const parts = [
    '/admin',
    '//',
    '\\',
    '..',
    '/',
    '@',
    'evil.example',
    '\t',
    '\n',
    '%2f',
    '%5c',
    ':',
  ];
  for (const a of parts) {
    for (const b of parts) {
      for (const c of parts) {
        const url = new URL(nextPath(a + b + c), 'https://fair.example/admin/sign-in');
        expect(url.origin).toBe('https://fair.example');
        expect(url.pathname).toMatch(/^\/admin(\/|$)/);
      }
    }
  }
});
