import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Database } from '@/lib/db/client';
import { cleanUp, copyOfBuiltData, databaseIn, serve } from '../../support/built-server';
import { post } from '../../support/calls';
import type { Running } from '../../support/server';

const SEND = '/message/send';
const BODY = 'سبدهای حصیری بزرگ';

let server: Running;
let database: Database;
beforeAll(async () => {
  const data = copyOfBuiltData();
  database = databaseIn(data);
  server = await serve(data);
});
afterAll(cleanUp);
beforeEach(async () => {
  await database.inquiry.deleteMany();
  await database.spentProof.deleteMany();
  await database.throttle.deleteMany();
});

type Fields = Record<string, string>;

/** What stands in the form of a page, hidden or typed before. */
function fieldsOf(html: string): Fields {
  const inputs = [...html.matchAll(/<input [^>]*>/g)].map(([tag]) => tag);
  const pairs = inputs.flatMap((tag) => {
    const name = / name="([^"]*)"/.exec(tag)?.[1];
    const value = / value="([^"]*)"/.exec(tag)?.[1] ?? '';
    return name && name !== 'q' ? [[name, value.replaceAll('&quot;', '"')] as const] : [];
  });
  return Object.fromEntries(pairs);
}

const opened = async (query = 'booth=1') =>
  fieldsOf(await (await server.fetch(`/message?${query}`)).text());

/** A form as a person sends it without script. */
const filled = async (more: Fields = {}, query?: string) => ({
  ...(await opened(query)),
  name: 'نرگس',
  contact: '',
  body: BODY,
  ...more,
});

/** The same with a proof of work. */
async function proved(fields: Fields) {
  const challenge = JSON.parse(fields.challenge ?? '') as Parameters<
    typeof solveChallenge
  >[0]['challenge'];
  const solution = await solveChallenge({ challenge, deriveKey });
  if (!solution) throw new Error('not solved');
  const { counter, derivedKey } = solution;
  return { ...fields, solution: JSON.stringify({ counter, derivedKey }) };
}

/** Sends it again and again until the form is old enough, as a person would. */
async function sentAtLast(fields: Fields, headers: Fields = {}) {
  let answer = await post(server, SEND, fields, headers);
  await expect
    .poll(
      async () => {
        answer = await post(server, SEND, fields, headers);
        return answer.status;
      },
      { timeout: 8_000, interval: 700 },
    )
    .toBe(303);
  return answer;
}

let old: Promise<Fields> | undefined;
/** A form that is old enough to be taken, so that it is refused for nothing but what a test puts into it. */
const aged = () =>
  (old ??= (async () => {
    const fields = await filled();
    await sentAtLast(await filled());
    await database.inquiry.deleteMany();
    await database.throttle.deleteMany();
    return fields;
  })());

test('a form without script: 303 to a private address that says all of it, for whoever has it alone', async () => {
  const answer = await sentAtLast(await filled({ contact: '۰۱۳-۳۳۲۲-۱۱۰۰' }));
  const address = answer.headers.get('location') ?? '';
  expect(address).toMatch(/^\/inquiries\/[\w-]{43}$/);
  expect(answer.headers.get('cache-control')).toContain('no-store');
  const page = await server.fetch(address);
  expect(page.status).toBe(200);
  expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  expect(page.headers.get('cache-control')).toContain('no-store');
  const html = await page.text();
  for (const text of [BODY, 'نرگس', '013-3322-1100', 'noindex']) expect(html).toContain(text);
  expect(await (await server.fetch(`/en${address}`)).text()).toContain('Sent, not read yet');
  expect(await database.inquiry.findMany()).toMatchObject([{ proved: false, locale: 'fa' }]);

  const wrong = await server.fetch(address.slice(0, -1) + (address.endsWith('A') ? 'B' : 'A'));
  const unknown = await server.fetch('/nothing-here');
  expect([wrong.status, unknown.status]).toEqual([404, 404]);
  const title = /<h1[^>]*>.*?<\/h1>/;
  expect(title.exec(await wrong.text())?.[0]).toBe(title.exec(await unknown.text())?.[0]);
  expect(server.output()).not.toContain(address.split('/').at(-1));
  expect(server.output()).not.toContain('نرگس');
});

test('a form with a proof is marked so, and the same one sent twenty times at once is one message', async () => {
  const fields = await proved(await filled());
  const answer = await sentAtLast(fields);
  const again = await Promise.all(Array.from({ length: 20 }, () => post(server, SEND, fields)));
  const addresses = new Set([answer, ...again].map(({ headers }) => headers.get('location')));
  expect(addresses.size).toBe(1);
  expect(await database.inquiry.findMany()).toMatchObject([{ proved: true, status: 'new' }]);
});

test('with script the answer says where to go on, or what is wrong and where', async () => {
  const headers = { accept: 'application/json' };
  const fields = await proved(await filled());
  const soon = await post(server, SEND, fields, headers);
  expect(await soon.json()).toMatchObject({ again: true, fields: { '': [expect.any(String)] } });
  const wrong = await post(server, SEND, { ...fields, contact: 'at home' }, headers);
  expect(await wrong.json()).toMatchObject({ again: false, fields: { contact: [/ایمیل/] } });
  const gone = await post(server, SEND, { ...fields, booth: '0' }, headers);
  expect(await gone.json()).toEqual({ gone: true });
});

const WRONG_PROOF = 'گواه مرورگرتان درست نبود';
test.each<[string, Fields, string]>([
  ['a name that is empty', { name: ' ' }, 'این را خالی نگذارید'],
  ['10,000 characters', { body: 'ب'.repeat(10_000) }, 'نویسه بنویسید'],
  ['NUL in a text', { body: 'سبد\u0000حصیری' }, 'نویسه‌ای نادیدنی در متن است'],
  ['a contact that is none', { contact: 'در میدان' }, 'یا نشانی کامل ایمیل را بنویسید'],
  ['a field that no form of ours has', { role: 'owner' }, 'فیلدی به نام «role»'],
  ['a forged challenge', { challenge: '{"parameters":{}}' }, WRONG_PROOF],
  ['a challenge that is no JSON', { challenge: '<' }, WRONG_PROOF],
  ['a forged solution', { solution: '{"counter":1,"derivedKey":"00ff"}' }, WRONG_PROOF],
  ['a key that is none', { key: 'x' }, 'این مقدار'],
])('%s: the form again, with what was typed', async (_, more, shown) => {
  const answer = await post(server, SEND, { ...(await aged()), ...more });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain(shown);
  expect(html).toContain('role="alert"');
  // Whatever script there is runs under the nonce of this very answer.
  const nonce = /nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
  expect(html).toContain(`nonce="${nonce}"`);
  if (more.body === undefined) expect(html).toContain(`>${BODY}</textarea>`);
  expect(await database.inquiry.count()).toBe(0);
});

test('the form of those cases is taken where nothing is wrong with it', async () => {
  const answer = await post(server, SEND, await aged());
  expect(answer.headers.get('location')).toMatch(/^\/inquiries\//);
});

test('markup is text, on the form again and at the private address', async () => {
  const body = '</textarea><script>alert(1)</script><b>x</b>';
  const again = await post(server, SEND, await filled({ body, name: '' }));
  expect(await again.text()).not.toContain('<script>alert(1)');
  const sent = await sentAtLast(await filled({ body }));
  const html = await (await server.fetch(sent.headers.get('location') ?? '')).text();
  expect(html).not.toContain('<script>alert(1)');
  expect(html).toContain('&lt;b&gt;x&lt;/b&gt;');
});

test('a field that came twice, two things at once and things that are not there: said clearly, never 500', async () => {
  const fields = await filled();
  const twice = await post(server, SEND, [...Object.entries(fields), ['body', 'b']]);
  expect(twice.status).toBe(422);
  const others: Fields[] = [{ product: 'x' }, { booth: '2' }, { booth: '3' }, { booth: '-1' }];
  for (const more of others) {
    const answer = await post(server, SEND, { ...(await aged()), ...more });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/message']);
  }
  for (const query of ['booth=2', 'booth=3', 'booth=1&booth=1', 'booth=x', 'producer=%ff']) {
    const page = await server.fetch(`/message?${query}`);
    expect(page.status).toBeLessThan(500);
    expect(await page.text()).not.toContain('name="challenge"');
  }
  expect(await database.inquiry.count()).toBe(0);
});

test('whoever sends from another site, no origin, JSON or a flood is refused before anything is read', async () => {
  const fields = await filled();
  const origin = { origin: 'https://evil.example' };
  expect((await post(server, SEND, fields, origin)).status).toBe(403);
  const bare = { method: 'POST', body: new URLSearchParams(fields) };
  expect((await server.fetch(SEND, bare)).status).toBe(403);
  expect((await post(server, SEND, { ...fields, body: 'x'.repeat(70_000) })).status).toBe(413);
  expect((await server.fetch(SEND)).headers.get('location')).toBe('/message');
});

test('without a proof few are taken from one address, and it is said when to try again; with one more are', async () => {
  const [first, ...rest] = await Promise.all([1, 2, 3, 4].map((n) => filled({ body: `${n}` })));
  await sentAtLast(first ?? {});
  const statuses = [];
  for (const fields of rest) statuses.push((await post(server, SEND, fields)).status);
  expect(statuses).toEqual([303, 303, 429]);
  const answer = await post(server, SEND, rest.at(-1) ?? {});
  expect(await answer.text()).toMatch(/دقیقهٔ دیگر دوباره بفرستید/);
  await sentAtLast(await proved(await filled({ body: '5' })));
});

test('what nobody sees and a program fills in makes it spam, and the answer is the same', async () => {
  await sentAtLast(await filled({ website: 'https://spam.example' }));
  expect(await database.inquiry.findMany()).toMatchObject([{ status: 'spam' }]);
});

test('no message is in what the site publishes, keeps for no network, or finds', async () => {
  const word = 'زرافه‌های‌بنفش';
  await sentAtLast(await filled({ body: word, name: word }));
  const files =
    '/offline.json /en/offline.json /fair.html /booths.csv /products.csv /announcements.atom ' +
    '/schedule/changes.atom /sitemap/0.xml /booths/1 /api/v1/edition /api/v1/booths ' +
    '/api/v1/producers /api/v1/products /api/v1/openapi.json';
  const holding: string[] = [];
  for (const path of files.split(' '))
    if ((await (await server.fetch(path)).text()).includes(word)) holding.push(path);
  expect(holding).toEqual([]);
  const found = await server.fetch(`/search?q=${encodeURIComponent(word)}`);
  expect(await found.text()).not.toMatch(/<a [^>]*inquiries/);
});
