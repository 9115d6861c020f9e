import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { loginCookieName } from '@/lib/auth/cookie-name';
import { identify } from '@/lib/auth/login';
import { may, PERMISSIONS, type Permission } from '@/lib/auth/policy';
import { answering } from '@/lib/server/answer-status';
import { createAccount, createLogin, signedCookie } from '../../support/accounts';
import { onEachDatabase } from '../../support/database';
import { serverActions } from '../../support/entry-points';
import { everyRow } from '../../support/rows';

// What Next itself provides around a request; the database and everything of ours is real.
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock('next/headers', () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: () => undefined,
  }),
  headers: async () => new Headers(),
}));
vi.mock('next/server', () => ({ connection: async () => undefined, after: () => undefined }));
vi.mock('next/cache', () => ({ updateTag: () => undefined }));

type Caller = 'nobody' | 'forged' | 'disabled' | 'organizer' | 'owner';
const CALLERS: Caller[] = ['nobody', 'forged', 'disabled', 'organizer', 'owner'];

/** Signs the caller in, as far as it can be. @returns whom the policy then sees */
async function call(as: Caller) {
  if (as === 'nobody') return { kind: 'visitor' } as const;
  const role = as === 'owner' ? 'owner' : 'organizer';
  const disabledAt = as === 'disabled' ? new Date() : undefined;
  const { id, actor } = await createAccount(role, { disabledAt });
  const cookie = signedCookie(await createLogin(id));
  jar.set(loginCookieName(), as === 'forged' ? cookie.replace(/\..*/, '.forged') : cookie);
  return as === role ? actor : ({ kind: 'visitor' } as const);
}

/** Runs `work` as the answer to a request. @returns its value and the answer's status */
async function answered<T>(work: () => Promise<T>) {
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  const value = await answering({ response }, work);
  return { value, status: response.statusCode };
}

/** What becomes of a caller, in words: `200`, or the status and the reason of a refusal. */
function outcomeFor(actor: Actor, as: Caller, permission: Permission) {
  if (may(actor, permission)) return '200';
  return as === 'organizer' || as === 'owner' ? '403 forbidden' : '401 unauthenticated';
}
const REFUSALS = new Set(['unauthenticated', 'forbidden']);
const outcome = (status: number, value: { reason?: string } | null) =>
  value?.reason && REFUSALS.has(value.reason) ? `${status} ${value.reason}` : `${status}`;

const isPermission = (text: string | null): text is Permission =>
  text !== null && text in PERMISSIONS;

type Action = (before: null, form: FormData) => Promise<{ ok: boolean; reason?: string }>;

/** The exported actions of all domains, by file. */
const modules = import.meta.glob<Record<string, Action>>('/lib/*/actions.ts');

async function actionOf(file: string, name: string): Promise<Action> {
  const action = (await modules[`/${file}`]?.())?.[name];
  if (!action) throw new Error(`${file} has no ${name}`);
  return action;
}

onEachDatabase('the authorisation matrix', ({ database }) => {
  beforeEach(() => jar.clear());

  test.each(CALLERS)(
    'what every action answers %s, and that a refused one changes nothing',
    async (as) => {
      const actor = await call(as);
      const got: Record<string, string> = {};
      const expected: Record<string, string> = {};
      for (const { file, name, permission } of serverActions()) {
        const action = await actionOf(file, name);
        if (!isPermission(permission)) throw new Error(`${name} asks for nothing we know`);
        const before = await everyRow(database());
        const { value, status } = await answered(() => action(null, firstRow()));
        got[`${file} ${name}`] = outcome(status, value);
        expected[`${file} ${name}`] = outcomeFor(actor, as, permission);
        expect(before.login).toHaveLength(as === 'nobody' ? 0 : 1);
        // In an empty fair the allowed ones find nothing to change either.
        expect(await everyRow(database())).toEqual(before);
      }
      expect(got).toEqual(expected);
    },
  );

  test.each(CALLERS)('what every permission means for %s', async (as) => {
    const actor = await call(as);
    const got: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const permission of Object.keys(PERMISSIONS).filter(isPermission)) {
      const { value, status } = await answered(() => identify(permission));
      got[permission] = outcome(status, value.refused);
      expected[permission] = outcomeFor(actor, as, permission);
      expect(value.actor).toEqual(may(actor, permission) ? actor : null);
    }
    expect(got).toEqual(expected);
  });
});

function firstRow() {
  const form = new FormData();
  form.set('id', '1');
  form.set('version', '1');
  return form;
}
