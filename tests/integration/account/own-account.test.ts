import { expect, test } from 'vitest';
import { changeOwnPassword, endLogin, renameSelf } from '@/lib/account/mutations';
import { ownAccount, ownLogins } from '@/lib/account/queries';
import { VISITOR } from '@/lib/auth/actor';
import { loginCookieName } from '@/lib/auth/cookie-name';
import { actorOf } from '@/lib/auth/login';
import { tokenOf } from '@/lib/auth/login-cookie';
import { signIn } from '@/lib/auth/sign-in';
import { createAccount, createLogin } from '../../support/accounts';
import { countQueries, onEachDatabase } from '../../support/database';

const PRESENT = 'four words on a stair';
const FRESH = 'reed baskets by the sea';
const change = { present: PRESENT, fresh: FRESH, again: FRESH };

/** A request's headers with the cookies that an answer set. */
const carrying = (setCookies: string[]) =>
  new Headers({ cookie: setCookies.map((line) => line.split(';', 1)[0]).join('; ') });

function tokenIn(setCookies: string[]): string {
  const line = setCookies.find((one) => one.startsWith(`${loginCookieName()}=`)) ?? '';
  return tokenOf(decodeURIComponent(/=([^;]*)/.exec(line)?.[1] ?? '')) ?? '';
}

async function signedInAs(identifier: string, stay = true, password = PRESENT) {
  const answer = await signIn({ identifier, password, stay }, new Headers());
  if (!answer.ok) throw new Error(answer.reason);
  return { headers: carrying(answer.setCookies), token: tokenIn(answer.setCookies) };
}

onEachDatabase('one’s own account', ({ database }) => {
  test('a new password ends all logins but gives this browser a new one', async () => {
    const { id, identifier, actor } = await createAccount('owner', { password: PRESENT });
    const { headers, token } = await signedInAs(identifier);
    const elsewhere = await createLogin(id);
    const changed = await changeOwnPassword(actor, change, headers);
    const fresh = changed.ok ? tokenIn(changed.value) : '';
    expect(await actorOf(fresh)).toEqual(actor);
    expect([await actorOf(token), await actorOf(elsewhere)]).toEqual([VISITOR, VISITOR]);
    expect(await database().login.count()).toBe(1);
    expect(
      await signIn({ ...change, identifier, password: PRESENT, stay: true }, new Headers()),
    ).toMatchObject({ reason: 'wrong' });
    await signedInAs(identifier, true, FRESH);
  });

  test('a login for the browser session stays one when the password changes', async () => {
    const { identifier, actor } = await createAccount('owner', { password: PRESENT });
    const { headers } = await signedInAs(identifier, false);
    const changed = await changeOwnPassword(actor, change, headers);
    expect(changed.ok && changed.value.join()).not.toContain('Max-Age=2592000');
    const { expiresAt } = await database().login.findFirstOrThrow();
    expect(Math.round((expiresAt.getTime() - Date.now()) / 3_600_000)).toBe(24);
  });

  test.each([
    ['wrong present', { present: 'not that one' }, 'present', 'password_wrong'],
    ['too short', { fresh: 'short', again: 'short' }, 'fresh', 'password_short'],
    ['guessed first', { fresh: 'password1234', again: 'password1234' }, 'fresh', 'password_common'],
    ['the same', { fresh: PRESENT, again: PRESENT }, 'fresh', 'password_same'],
    ['typed otherwise again', { again: 'reed baskets by the see' }, 'again', 'password_differs'],
  ])('a new password is refused where it is %s, and nothing ends', async (_, more, field, key) => {
    const { identifier, actor } = await createAccount('owner', { password: PRESENT });
    const { headers, token } = await signedInAs(identifier);
    const changed = await changeOwnPassword(actor, { ...change, ...more }, headers);
    expect(changed).toMatchObject({ reason: 'invalid', problems: { [field]: [{ key }] } });
    expect(await actorOf(token)).toEqual(actor);
  });

  test('whoever sits at an open browser has five tries at the present password', async () => {
    const { identifier, actor } = await createAccount('owner', { password: PRESENT });
    const { headers } = await signedInAs(identifier);
    for (let n = 0; n < 5; n += 1) {
      await changeOwnPassword(actor, { ...change, present: `guess ${n}` }, headers);
    }
    expect(await changeOwnPassword(actor, change, headers)).toEqual({
      ok: false,
      reason: 'throttled',
    });
  });

  test('one ends one’s own logins and nobody else’s', async () => {
    const me = await createAccount('organizer');
    const other = await createAccount('owner');
    const token = await createLogin(me.id);
    const theirs = await createLogin(other.id);
    const idOf = async (one: string) =>
      (await database().login.findUniqueOrThrow({ where: { token: one } })).id;
    expect(await endLogin(me.actor, { id: await idOf(theirs) })).toMatchObject({
      reason: 'missing',
    });
    expect(await endLogin(VISITOR, { id: await idOf(token) })).toMatchObject({
      reason: 'unauthenticated',
    });
    expect(await endLogin(me.actor, { id: await idOf(token) })).toMatchObject({ ok: true });
    expect([await actorOf(token), await actorOf(theirs)]).toEqual([VISITOR, other.actor]);
  });

  test('one renames oneself and nobody else', async () => {
    const me = await createAccount('organizer');
    const other = await createAccount('owner');
    expect(await renameSelf(me.actor, { name: 'مریم کریمی' })).toMatchObject({ ok: true });
    expect(await renameSelf(VISITOR, { name: 'کسی' })).toMatchObject({ ok: false });
    expect(await ownAccount(me.actor)).toEqual({
      identifier: me.identifier,
      name: 'مریم کریمی',
      role: 'organizer',
    });
    expect(await ownAccount(other.actor)).toMatchObject({ name: other.identifier });
    expect(await ownAccount(VISITOR)).toBeNull();
  });

  test.each([1, 30])('the list of %i logins costs one statement, this one first', async (n) => {
    const me = await createAccount('organizer');
    await createLogin((await createAccount('owner')).id);
    const tokens = [];
    for (let i = 0; i < n; i += 1) tokens.push(await createLogin(me.id));
    const [shown = ''] = tokens;
    await database().login.update({
      where: { token: shown },
      data: {
        updatedAt: new Date(0),
        userAgent: 'Mozilla/5.0 (X11; Linux) Firefox/143.0',
        ipAddress: '2001:0db8:0000:0000:0000:0000:0000:0001',
      },
    });
    const { result, queries } = await countQueries(() => ownLogins(me.actor, shown));
    expect(queries).toBe(1);
    expect(result).toHaveLength(n);
    expect(result.map((login) => login.current)).toEqual(tokens.map((token) => token === shown));
    expect(result[0]).toMatchObject({
      browser: 'firefox',
      system: 'linux',
      address: '2001:db8::1',
    });
    expect(JSON.stringify(result)).not.toContain(shown);
    expect(await ownLogins(VISITOR, shown)).toEqual([]);
  });
});
