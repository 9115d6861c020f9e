import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { useDatabase } from '@/lib/db/client';
import { createAccount, createLogin, signedCookie } from '../../support/accounts';
import { cleanUp, copyOfBuiltData, databaseIn, serve } from '../../support/built-server';
import { builtActions, callAction, withLogin } from '../../support/calls';
import { serverActions } from '../../support/entry-points';
import { everyRow } from '../../support/rows';
import type { Running } from '../../support/server';

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

const all = builtActions();
const actions = all.filter(({ file }) => file.endsWith('/actions.ts'));
const caches = all.filter(({ file }) => !file.endsWith('/actions.ts'));
const booth = { id: '1', version: '1' };

function actionNamed(name: string) {
  const action = actions.find((one) => one.name === name);
  if (!action) throw new Error(`${name} is not in the build`);
  return action;
}

/** A login cookie of each kind of caller. */
async function cookieOf(as: string): Promise<string | null> {
  if (as === 'nobody') return null;
  const role = as === 'owner' ? 'owner' : 'organizer';
  const { id } = await createAccount(role, {
    disabledAt: as === 'disabled' ? new Date() : undefined,
  });
  const token = await createLogin(id);
  if (as === 'revoked') await database.login.deleteMany({ where: { token } });
  return as === 'forged' ? `${token}.${'A'.repeat(43)}=` : signedCookie(token);
}

test('the server actions of the build are those of the actions files, each once', () => {
  const named = (some: { file: string; name: string }[]) =>
    some.map(({ file, name }) => `${file} ${name}`).toSorted();
  expect(named(actions)).toEqual(named(serverActions()));
  expect(caches.filter(({ name }) => !name.startsWith('$$RSC_SERVER_CACHE_'))).toEqual([]);
});

test.each(['nobody', 'forged', 'revoked', 'disabled'])(
  'over HTTP every action answers %s with 401 and changes nothing',
  async (as) => {
    const login = withLogin(await cookieOf(as));
    const before = await everyRow(database);
    for (const action of actions) {
      const response = await callAction(server, action, booth, login);
      const body = await response.text();
      expect({ name: action.name, status: response.status }).toEqual({
        name: action.name,
        status: 401,
      });
      expect(body).toContain('"reason":"unauthenticated"');
      // Nor does it answer with the page: what the form held stays where it is.
      expect(body).not.toContain('<html');
      expect(body.length).toBeLessThan(500);
    }
    expect(await everyRow(database)).toEqual(before);
  },
);

test.each(['organizer', 'owner'])('the same calls reach the actions of %s', async (as) => {
  const login = withLogin(await cookieOf(as));
  const statuses: Record<string, number> = {};
  for (const action of actions) {
    const response = await callAction(server, action, booth, login);
    expect(await response.text()).not.toMatch(/"reason":"(unauthenticated|forbidden)"/);
    statuses[action.name] = response.status;
  }
  expect(statuses).toEqual(Object.fromEntries(actions.map(({ name }) => [name, 200])));

  // And they do change something, where the form is right.
  const answer = await callAction(server, actionNamed('saveOwnName'), { name: 'مریم' }, login);
  expect(await answer.text()).toContain('"ok":true');
  const named = await database.account.findMany({
    where: { name: 'مریم' },
    select: { role: true },
  });
  expect(named).toContainEqual({ role: as });
});

test('a form from another site is not an organiser’s', async () => {
  const login = withLogin(await cookieOf('owner'));
  const before = await everyRow(database);
  for (const action of actions) {
    for (const origin of ['https://evil.example', 'null', '%%%', 'http://localhost:1']) {
      const response = await callAction(server, action, booth, { ...login, origin });
      expect([action.name, origin, response.status]).toEqual([action.name, origin, 403]);
    }
  }
  expect(await everyRow(database)).toEqual(before);
});

test('ten megabytes in a field, or as a file, are refused and change nothing', async () => {
  const login = withLogin(await cookieOf('owner'));
  const before = await everyRow(database);
  const body = new FormData();
  body.append('_1_name', new Blob(['x'.repeat(10_000_000)]));
  body.append('0', '[null,"$K1"]');
  const { id, page } = actionNamed('saveOwnName');
  const headers = { 'next-action': id, origin: server.url, ...login };
  const file = await server.fetch(page, { method: 'POST', body, headers });
  const text = { name: 'x'.repeat(10_000_000) };
  const field = await callAction(server, actionNamed('saveOwnName'), text, login);
  expect([file.status, field.status]).toEqual([413, 413]);
  expect(await everyRow(database)).toEqual(before);
});

test('doubled fields, files and control characters are refused at their field', async () => {
  const login = withLogin(await cookieOf('owner'));
  for (const values of [['a', 'b'], [new Blob(['x'])], ['a\u0000'], ['x'.repeat(61)], []]) {
    const body = new FormData();
    for (const value of values) body.append('_1_name', value);
    body.append('0', '[null,"$K1"]');
    const { id, page } = actionNamed('saveOwnName');
    const headers = { 'next-action': id, origin: server.url, ...login };
    const answer = await server.fetch(page, { method: 'POST', body, headers });
    expect(await answer.text()).toMatch(/"reason":"invalid","fields":\{"name":\["[^"]+"\]\}/);
  }
});

test('whatever else is sent in place of a form is refused by name, not by a failure', async () => {
  const login = withLogin(await cookieOf('owner'));
  const before = await everyRow(database);
  const action = actionNamed('publishBooth');
  const extra = await callAction(server, action, { ...booth, price: '1' }, login);
  expect([extra.status, await extra.text()]).toEqual([200, expect.stringContaining('«price»')]);
  for (const body of ['[]', '[null]', '[null,"text"]', '[null,{"id":"1"}]', '[null,null]']) {
    const response = await server.fetch(action.page, {
      method: 'POST',
      body,
      headers: {
        'next-action': action.id,
        'content-type': 'text/plain;charset=UTF-8',
        origin: server.url,
        ...login,
      },
    });
    expect({ body, status: response.status }).toEqual({ body, status: 200 });
    expect(await response.text()).toContain('"reason":"invalid"');
  }
  expect((await everyRow(database)).booth).toEqual(before.booth);
});

test('cached functions of the build cannot be called from outside', async () => {
  expect(caches.length).toBeGreaterThan(0);
  for (const cache of caches) {
    const response = await callAction(server, cache, {});
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('کارگاه');
  }
});
