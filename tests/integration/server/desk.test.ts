import { afterAll, beforeAll, expect, test } from 'vitest';
import { useDatabase, type Database } from '@/lib/db/client';
import { createAccount, createLogin, signedCookie } from '../../support/accounts';
import { cleanUp, copyOfBuiltData, databaseIn, serve } from '../../support/built-server';
import { addressOf, withLogin } from '../../support/calls';
import { adminPages } from '../../support/entry-points';
import type { Running } from '../../support/server';

/** The address of every page of the admin area but the sign-in, where its form is asked for by 1. */
const DESK = adminPages()
  .map(({ path }) => addressOf(path.replace(/\.tsx$/, '')))
  .filter((path) => path !== '/admin/sign-in');
/** Where who may not see a page is led; back from there to the page, or the desk where there is none. */
const signInFor = (path: string) =>
  `/admin/sign-in?next=${encodeURIComponent(path === '/admin/1' ? '/admin' : path)}`;

let server: Running;
let database: Database;
beforeAll(async () => {
  const data = copyOfBuiltData();
  database = databaseIn(data);
  useDatabase(database);
  server = await serve(data, { AUTH_SECRET: process.env.AUTH_SECRET ?? '' });
});
afterAll(async () => {
  useDatabase(undefined);
  await cleanUp();
});

const seen = async (path: string, headers: Record<string, string>) =>
  (await server.fetch(path, { headers })).text();

test.each([
  ['revoked', (id: string) => database.login.deleteMany({ where: { accountId: id } })],
  [
    'disabled',
    (id: string) => database.account.update({ where: { id }, data: { disabledAt: new Date() } }),
  ],
  [
    'over',
    (id: string) =>
      database.login.updateMany({ where: { accountId: id }, data: { expiresAt: new Date() } }),
  ],
])('a login that is %s opens no page from that moment on', async (_, end) => {
  const me = await createAccount('owner');
  const headers = withLogin(signedCookie(await createLogin(me.id)));
  expect(await seen('/admin/account', headers)).toContain(me.identifier);
  await end(me.id);
  const shown: Record<string, unknown> = {};
  for (const path of DESK) {
    const page = await seen(path, headers);
    shown[path] = {
      leadsToSignIn: page.includes(signInFor(path)),
      isMine: page.includes(me.identifier),
      hasRows: /name="(?:nameFa|titleFa|number|fair_name_fa)"|<tbody/.test(page),
    };
  }
  const nothing = { leadsToSignIn: true, isMine: false, hasRows: false };
  expect(shown).toEqual(Object.fromEntries(DESK.map((path) => [path, nothing])));
});

test('every page of the desk is shown to who is signed in', async () => {
  const { id } = await createAccount('owner');
  const headers = withLogin(signedCookie(await createLogin(id)));
  const refused = [];
  for (const path of DESK)
    if ((await seen(path, headers)).includes(signInFor(path))) refused.push(path);
  expect(refused).toEqual([]);
});
