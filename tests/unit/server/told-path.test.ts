import { expect, test } from 'vitest';
import { toldPath } from '@/lib/server/told-path';

test.each([
  ['/search?q=secret', '/search'],
  ['/me/secret', '/me/…'],
  ['/me/secret/photo', '/me/…/photo'],
  ['/inquiries/secret', '/inquiries/…'],
  ['/en/inquiries/secret?a=secret', '/en/inquiries/…'],
  ['/fa/inquiries/secret', '/fa/inquiries/…'],
  ['/api/inquiries/secret', '/api/inquiries/…'],
  ['/admin/inbox/7', '/admin/inbox/7'],
  ['/message?booth=12', '/message'],
])('a log has %s as %s', (url, told) => {
  expect(toldPath(url)).toBe(told);
});
