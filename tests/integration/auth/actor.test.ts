import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { auth } from '@/lib/auth/auth';
import { EXACT_TO_MS, noteUse } from '@/lib/auth/last-use';
import { actorOf } from '@/lib/auth/login';
import { loginCookieName } from '@/lib/auth/cookie-name';
import { tokenOf } from '@/lib/auth/login-cookie';
import { createAccount, createLogin } from '../../support/accounts';
import { countQueries, onEachDatabase } from '../../support/database';

onEachDatabase('who a login stands for', ({ database }) => {
  test('its account, in one statement however many logins there are', async () => {
    const { id, actor } = await createAccount('owner');
    const token = await createLogin(id);
    for (let n = 0; n < 30; n += 1) await createLogin(id);
    const { result, queries } = await countQueries(() => actorOf(token));
    expect(result).toEqual(actor);
    expect(queries).toBe(1);
  });

  test('nobody at once when it is revoked', async () => {
    const { id } = await createAccount('owner');
    const token = await createLogin(id);
    await database().login.deleteMany({ where: { token } });
    expect(await actorOf(token)).toEqual(VISITOR);
  });

  test('nobody at once when its account is disabled, and again somebody when it is enabled', async () => {
    const { id, actor } = await createAccount('organizer');
    const token = await createLogin(id);
    await database().account.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(await actorOf(token)).toEqual(VISITOR);
    await database().account.update({ where: { id }, data: { disabledAt: null } });
    expect(await actorOf(token)).toEqual(actor);
  });

  test('nobody from the moment it ends', async () => {
    const { id } = await createAccount('owner');
    const token = await createLogin(id);
    const { expiresAt } = await database().login.findUniqueOrThrow({ where: { token } });
    expect(await actorOf(token, new Date(expiresAt.getTime() - 1))).not.toEqual(VISITOR);
    expect(await actorOf(token, expiresAt)).toEqual(VISITOR);
  });

  test('somebody else’s role the moment it changes', async () => {
    const { id } = await createAccount('owner');
    const token = await createLogin(id);
    await database().account.update({ where: { id }, data: { role: 'organizer' } });
    expect(await actorOf(token)).toMatchObject({ role: 'organizer' });
  });

  test('nobody for a token that never was', async () => {
    await createLogin((await createAccount('owner')).id);
    expect(await actorOf('')).toEqual(VISITOR);
    expect(await actorOf('x'.repeat(32))).toEqual(VISITOR);
  });

  test('its use is noted, at most once in five minutes', async () => {
    const token = await createLogin((await createAccount('owner')).id);
    const start = Date.now();
    await database().login.update({ where: { token }, data: { updatedAt: new Date(start - 9e6) } });
    const used = async () =>
      (await database().login.findUniqueOrThrow({ where: { token } })).updatedAt.getTime() - start;
    await noteUse(token, new Date(start));
    expect(await used()).toBe(0);
    const { queries } = await countQueries(() => noteUse(token, new Date(start + 1000)));
    expect([queries, await used()]).toEqual([0, 0]);
    await noteUse(token, new Date(start + EXACT_TO_MS));
    expect(await used()).toBe(EXACT_TO_MS);
  });
});

onEachDatabase('the login cookie', () => {
  test('counts only with our signature', async () => {
    const context = await auth().$context;
    expect(context.authCookies.sessionToken.name).toBe(loginCookieName());
    const token = 'abcdefghijklmnopqrstuvwxyz012345';
    const signed = await signedByWebCrypto(token);
    expect(tokenOf(signed)).toBe(token);
    const [, signature = ''] = signed.split('.');
    for (const forged of [
      undefined,
      '',
      '.',
      token,
      `${token}.`,
      `.${signature}`,
      `${token}x.${signature}`,
      `${token}.${signature.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'))}`,
      `${token}.${signature.slice(0, 20)}`,
    ]) {
      expect(tokenOf(forged)).toBeNull();
    }
  });
});

/** The cookie's value by WebCrypto, as better-auth makes it. */
async function signedByWebCrypto(token: string): Promise<string> {
  const { secret } = await auth().$context;
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const signature = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(token));
  return `${token}.${Buffer.from(signature).toString('base64')}`;
}
