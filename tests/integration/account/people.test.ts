import { expect, test } from 'vitest';
import { disablePerson, makePerson } from '@/lib/account/people';
import { VISITOR } from '@/lib/auth/actor';
import { actorOf } from '@/lib/auth/login';
import { passwordProblem } from '@/lib/auth/password';
import { isPasswordOf } from '@/lib/auth/password-hash';
import { signIn } from '@/lib/auth/sign-in';
import { createAccount, createLogin } from '../../support/accounts';
import { onEachDatabase } from '../../support/database';

const SYSTEM = { kind: 'system', name: 'test' } as const;
const person = { identifier: 'maryam', role: 'organizer' } as const;

async function made(more: Parameters<typeof makePerson>[1] = person) {
  const result = await makePerson(SYSTEM, more);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}
const enter = (identifier: string, password: string) =>
  signIn({ identifier, password, stay: true }, new Headers());

onEachDatabase('people', ({ database }) => {
  test('one who is made signs in with the password that was told', async () => {
    const { password, before } = await made();
    expect(before).toBeNull();
    expect(password).toMatch(/^[2-9a-km-np-z]{16}$/);
    expect(passwordProblem(password, 'maryam')).toBeNull();
    expect(await enter('Maryam', password)).toMatchObject({ ok: true });
    const [row] = await database().credential.findMany();
    expect(row?.password).not.toContain(password);
  });

  test('one who is reset has a new password and role, no logins, no counted tries, and is enabled', async () => {
    const first = await made({ ...person, name: 'مریم' });
    const { id } = await database().account.findUniqueOrThrow({ where: { username: 'maryam' } });
    const token = await createLogin(id);
    await disablePerson(SYSTEM, 'maryam');
    for (let n = 0; n < 5; n += 1) await enter('maryam', 'not that one');
    const second = await made({ ...person, role: 'owner' });
    expect(second.before).toEqual({ role: 'organizer' });
    expect(await actorOf(token)).toEqual(VISITOR);
    expect(await enter('maryam', second.password)).toMatchObject({ ok: true });
    expect(await enter('maryam', first.password)).toMatchObject({ reason: 'wrong' });
    const rows = await database().account.findMany({
      select: { name: true, role: true, disabledAt: true, credentials: { select: { id: true } } },
    });
    expect(rows).toMatchObject([{ name: 'مریم', role: 'owner', disabledAt: null }]);
    expect(rows[0]?.credentials).toHaveLength(1);
  });

  test('ten at once make one', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, () => made()));
    expect(await database().account.count()).toBe(1);
    expect(await database().credential.count()).toBe(1);
    const { password = '' } = (await database().credential.findFirst()) ?? {};
    const works = await Promise.all(
      all.map((one) => isPasswordOf({ hash: password ?? '', password: one.password })),
    );
    expect(works.filter(Boolean)).toHaveLength(1);
  });

  test('one who is barred is out at once and gets in no more', async () => {
    const { password } = await made();
    const { id } = await database().account.findUniqueOrThrow({ where: { username: 'maryam' } });
    const token = await createLogin(id);
    expect(await disablePerson(SYSTEM, 'maryam')).toMatchObject({ ok: true });
    expect(await disablePerson(SYSTEM, 'maryam')).toMatchObject({ reason: 'missing' });
    expect(await actorOf(token)).toEqual(VISITOR);
    expect(await enter('maryam', password)).toMatchObject({ reason: 'wrong' });
  });

  test('only an owner and the command line make and bar people', async () => {
    const owner = await createAccount('owner');
    const organizer = await createAccount('organizer');
    const before = await database().account.findMany({ orderBy: { id: 'asc' } });
    for (const [actor, reason] of [
      [VISITOR, 'unauthenticated'],
      [organizer.actor, 'forbidden'],
    ] as const) {
      expect(await makePerson(actor, person)).toEqual({ ok: false, reason });
      expect(await disablePerson(actor, owner.identifier)).toEqual({ ok: false, reason });
    }
    expect(await database().account.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
    expect(await makePerson(owner.actor, person)).toMatchObject({ ok: true });
  });
});
