import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { useDatabase, type Database } from '@/lib/db/client';
import { addressKey } from '@/lib/auth/throttle';
import { createAccount, createLogin, signedCookie } from '../../support/accounts';
import { cleanUp, copyOfBuiltData, databaseIn, serve } from '../../support/built-server';
import { post, withLogin } from '../../support/calls';
import type { Running } from '../../support/server';

const PASSWORD = 'four words on a stair';
const ENTER = '/admin/sign-in/enter';

let server: Running;
let database: Database;
let identifier: string;
beforeAll(async () => {
  const data = copyOfBuiltData();
  database = databaseIn(data);
  server = await serve(data, { AUTH_SECRET: process.env.AUTH_SECRET ?? '' });
});
afterAll(cleanUp);
beforeEach(async () => {
  useDatabase(database);
  ({ identifier } = await createAccount('owner', { password: PASSWORD }));
});
afterEach(async () => {
  await database.account.deleteMany();
  await database.throttle.deleteMany();
  useDatabase(undefined);
});

const right = () => ({ identifier, password: PASSWORD, stay: 'true' });
/** Cookies an answer sets, as the browser sends them back. */
const jarOf = (response: Response) => ({
  cookie: response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; '),
});
const seen = async (path: string, headers: Record<string, string> = {}) =>
  (await server.fetch(path, { headers })).text();

test('identifier and password lead on to where one wanted to go, signed in', async () => {
  const answer = await post(server, ENTER, { ...right(), next: '/admin/account' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin/account']);
  expect(answer.headers.get('cache-control')).toContain('no-store');
  expect(await seen('/admin/account', jarOf(answer))).toContain(identifier);
});

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/booths/1',
  '/admin/../x',
])('signing in never leads to %s', async (next) => {
  const answer = await post(server, ENTER, { ...right(), next });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin']);
  const page = await seen(`/admin/sign-in?next=${encodeURIComponent(next)}`);
  expect(page).toContain('name="next" value="/admin"');
});

test('a wrong password comes back to the form: why, how many tries are left, and the identifier', async () => {
  const answer = await post(server, ENTER, { ...right(), password: 'not that one' });
  const back = answer.headers.get('location') ?? '';
  expect([answer.status, back]).toEqual([303, '/admin/sign-in?next=%2Fadmin']);
  const page = await seen(back, jarOf(answer));
  expect(page).toContain('چهار بار دیگر می‌توانید تلاش کنید');
  expect(page).toContain(`value="${identifier}"`);
  const english = await seen(back, { cookie: `${jarOf(answer).cookie}; admin-locale=en` });
  expect(english).toContain('You can try four more times');
});

test('what is empty is said at its field, and what is too much is refused', async () => {
  const empty = await post(server, ENTER, { identifier: '', password: ' ' });
  const page = await seen('/admin/sign-in', jarOf(empty));
  expect(page.match(/aria-invalid="true"/g)).toHaveLength(2);
  expect(page.match(/این را خالی نگذارید/g)?.length).toBeGreaterThanOrEqual(2);
  for (const [name, value] of [
    ['role', 'owner'],
    ['stay', 'yes'],
    ['password', 'x'.repeat(201)],
  ] as const) {
    const answer = await post(server, ENTER, { ...right(), [name]: value });
    expect(await seen('/admin/sign-in', jarOf(answer))).toContain('فرم درست به دست ما نرسید');
  }
  const twice = await post(server, ENTER, [...Object.entries(right()), ['identifier', 'b']]);
  expect(twice.headers.get('location')).toContain('/admin/sign-in');
  expect(await database.login.count()).toBe(0);
});

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['a sandbox', { origin: 'null' }],
  ['a sister of the site', { 'sec-fetch-site': 'same-site' }],
  ['the same host under another port', { origin: 'http://localhost:1' }],
])('a form from %s signs nobody in and out', async (_, headers) => {
  const { id } = await createAccount('organizer');
  const login = withLogin(signedCookie(await createLogin(id)));
  expect((await post(server, ENTER, right(), headers)).status).toBe(403);
  expect((await post(server, '/admin/sign-out', {}, { ...login, ...headers })).status).toBe(403);
  expect(await database.login.count()).toBe(1);
});

test('what no browser form of ours sends is refused: no origin, JSON, a flood, GET', async () => {
  const body = new URLSearchParams(right());
  expect((await server.fetch(ENTER, { method: 'POST', body })).status).toBe(403);
  const own = { origin: server.url };
  const json = {
    method: 'POST',
    body: '{}',
    headers: { ...own, 'content-type': 'application/json' },
  };
  expect((await server.fetch(ENTER, json)).status).toBe(415);
  expect((await post(server, ENTER, { identifier: 'x'.repeat(70_000) })).status).toBe(413);
  expect((await server.fetch(ENTER)).status).toBe(405);
});

test('a login planted before signing in is worth nothing afterwards', async () => {
  const other = await createAccount('organizer');
  const planted = withLogin(signedCookie(await createLogin(other.id)));
  const answer = await post(server, ENTER, right(), planted);
  expect(jarOf(answer).cookie).not.toContain(planted.cookie ?? 'none');
  expect((await server.fetch('/admin/account', { headers: planted })).status).toBe(200);
  expect(await seen('/admin/account', planted)).not.toContain(other.identifier);
});

test('signing out ends this login, or all of the account’s', async () => {
  const { id } = await createAccount('owner');
  const tokens = [await createLogin(id), await createLogin(id), await createLogin(id)];
  const [first, second] = tokens.map((token) => withLogin(signedCookie(token)));
  const out = await post(server, '/admin/sign-out', {}, first);
  expect([out.status, out.headers.get('location')]).toEqual([303, '/admin/sign-in']);
  expect(out.headers.getSetCookie().join('\n')).toMatch(/fair-login=; Path=\/; Max-Age=0/);
  expect(await database.login.count()).toBe(2);
  await post(server, '/admin/sign-out', { everywhere: 'true' }, second);
  expect(await database.login.count()).toBe(0);
});

test('a stranger is led to the sign-in, and back to where they wanted to go', async () => {
  const answer = await server.fetch('/admin/booths?q=%DA%86');
  expect(answer.status).toBe(307);
  expect(answer.headers.get('location')).toBe(
    `/admin/sign-in?${new URLSearchParams({ next: '/admin/booths?q=%DA%86' })}`,
  );
});

test('better-auth itself answers nobody', async () => {
  for (const path of ['sign-in/username', 'sign-up/email', 'get-session', 'ok', 'list-sessions']) {
    for (const method of ['GET', 'POST']) {
      const answer = await server.fetch(`/api/auth/${path}`, { method });
      expect(answer.status).toBe(404);
    }
  }
});

test('over https the cookie is for https only', async () => {
  const data = copyOfBuiltData();
  const secure = await serve(data, { PUBLIC_URL: 'https://fair.example' });
  const other = databaseIn(data);
  useDatabase(other);
  const made = await createAccount('owner', { password: PASSWORD });
  // A Host header of one's own needs node:http.
  const { request } = await import('node:http');
  const cookies = await new Promise<string[]>((resolve, reject) => {
    const body = `${new URLSearchParams({ identifier: made.identifier, password: PASSWORD })}`;
    const sent = request(
      `${secure.url}${ENTER}`,
      {
        method: 'POST',
        headers: {
          host: 'fair.example',
          origin: 'https://fair.example',
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': body.length,
        },
      },
      (response) => resolve(response.resume().headers['set-cookie'] ?? []),
    );
    sent.on('error', reject).end(body);
  });
  expect(cookies.find((cookie) => cookie.startsWith('__Secure-fair-login='))).toMatch(/; Secure/);
});

test('an address is what a trusted proxy says, never what a visitor says', async () => {
  const full = ['127.0.0.1', '::1'].map((address) => ({
    key: addressKey(address),
    count: 30,
    windowStart: new Date(),
  }));
  await database.throttle.createMany({ data: full });
  const spoofed = await post(server, ENTER, right(), { 'x-forwarded-for': '203.0.113.5' });
  expect(await seen('/admin/sign-in', jarOf(spoofed))).toContain('تلاش‌های نادرست زیاد شد');

  const data = copyOfBuiltData();
  const behind = await serve(data, { TRUSTED_PROXIES: '127.0.0.1, ::1' });
  const other = databaseIn(data);
  await other.throttle.createMany({ data: full });
  useDatabase(other);
  await createAccount('owner', { identifier: 'behind', password: PASSWORD });
  const answer = await post(
    behind,
    ENTER,
    { identifier: 'behind', password: PASSWORD },
    { 'x-forwarded-for': '203.0.113.5' },
  );
  expect(answer.headers.get('location')).toBe('/admin');
  expect(await other.login.findMany({ select: { ipAddress: true } })).toEqual([
    { ipAddress: '203.0.113.5' },
  ]);
});
