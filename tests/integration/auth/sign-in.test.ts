import { expect, test, vi } from 'vitest';
import { actorOf } from '@/lib/auth/login';
import { loginCookieName } from '@/lib/auth/cookie-name';
import { tokenOf } from '@/lib/auth/login-cookie';
import * as hashing from '@/lib/auth/password-hash';
import { signIn, type SignedIn } from '@/lib/auth/sign-in';
import { VISITOR } from '@/lib/auth/actor';
import { createAccount, createLogin } from '../../support/accounts';
import { onEachDatabase } from '../../support/database';

const PASSWORD = 'four words on a stair';
const from = (more: Record<string, string> = {}) =>
  new Headers({ 'x-forwarded-for': '192.0.2.7', 'user-agent': 'Mozilla/5.0', ...more });
const WRONG = { ok: false, reason: 'wrong', left: 4 };
const right = (identifier: string) => ({ identifier, password: PASSWORD, stay: true });

/** Attributes of the login cookie that an answer sets, and its value as a browser sends it back. */
function cookieOf(answer: SignedIn) {
  if (!answer.ok) throw new Error(answer.reason);
  const line = answer.setCookies.find((cookie) => cookie.startsWith(`${loginCookieName()}=`)) ?? '';
  const [pair = '', ...attributes] = line.split('; ');
  return { value: decodeURIComponent(pair.slice(pair.indexOf('=') + 1)), attributes };
}
const tokenIn = (answer: SignedIn) => tokenOf(cookieOf(answer).value) ?? 'none';

onEachDatabase('signing in', ({ database }) => {
  test('takes a mobile number or a user name, however it is typed', async () => {
    const { actor } = await createAccount('organizer', {
      identifier: '+989121234567',
      password: PASSWORD,
    });
    for (const typed of ['۰۹۱۲ ۱۲۳ ۴۵۶۷', '+98 912 123 4567']) {
      expect(await actorOf(tokenIn(await signIn(right(typed), from())))).toEqual(actor);
    }
    const named = await createAccount('owner', { identifier: 'مریم.rasht', password: PASSWORD });
    const answer = await signIn(right(' مر\u064aم.RASHT'), from());
    expect(await actorOf(tokenIn(answer))).toEqual(named.actor);
  });

  test('keeps the address and the browser, and stays a month or for the browser session', async () => {
    const { identifier } = await createAccount('owner', { password: PASSWORD });
    const stays = await signIn(right(identifier), from());
    expect(cookieOf(stays).attributes.sort()).toEqual([
      'HttpOnly',
      'Max-Age=2592000',
      'Path=/',
      'SameSite=Lax',
    ]);
    const brief = await signIn({ ...right(identifier), stay: false }, from());
    expect(cookieOf(brief).attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax']);
    const rows = await database().login.findMany({ orderBy: { expiresAt: 'asc' } });
    const hours = rows.map((row) =>
      Math.round((row.expiresAt.getTime() - row.createdAt.getTime()) / 3_600_000),
    );
    expect(hours).toEqual([24, 720]);
    expect(rows.map(({ ipAddress, userAgent }) => ({ ipAddress, userAgent }))).toEqual([
      { ipAddress: '192.0.2.7', userAgent: 'Mozilla/5.0' },
      { ipAddress: '192.0.2.7', userAgent: 'Mozilla/5.0' },
    ]);
  });

  test('never takes over a token from before, and ends the login this browser had', async () => {
    const { id, identifier } = await createAccount('owner', { password: PASSWORD });
    const other = await createAccount('organizer');
    const planted = await createLogin(other.id);
    const answer = await signIn(
      right(identifier),
      from({ cookie: `${loginCookieName()}=${planted}` }),
      planted,
    );
    expect(tokenIn(answer)).not.toBe(planted);
    expect(await database().login.findMany({ select: { accountId: true } })).toEqual([
      { accountId: id },
    ]);
    expect(await actorOf(planted)).toEqual(VISITOR);
  });

  test('answers an unknown, a disabled and a malformed identifier as a wrong password, after the same work', async () => {
    const known = await createAccount('owner', { password: PASSWORD });
    const gone = await createAccount('owner', { password: PASSWORD, disabledAt: new Date() });
    const hashOf = vi.spyOn(hashing, 'hashOf');
    const isPasswordOf = vi.spyOn(hashing, 'isPasswordOf');
    const tries = {
      known: { ...right(known.identifier), password: 'not that one' },
      disabled: right(gone.identifier),
      unknown: right('nobody-here'),
      malformed: right('no body, «here»'),
      overlong: { ...right(known.identifier), password: 'x'.repeat(500), identifier: 'someone' },
    };
    for (const [name, one] of Object.entries(tries)) {
      hashOf.mockClear();
      isPasswordOf.mockClear();
      const answer = await signIn(one, from());
      const work = hashOf.mock.calls.length + isPasswordOf.mock.calls.length;
      expect({ name, answer, work }).toEqual({ name, answer: WRONG, work: 1 });
    }
    expect(await database().login.count()).toBe(0);
  });

  test('leaves nothing of what was typed in the table of tries', async () => {
    await signIn({ identifier: 'secretword', password: 'x', stay: false }, from());
    expect(JSON.stringify(await database().throttle.findMany())).not.toContain('secretword');
  });
});
