import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { cleanUp, copyOfBuiltData, databaseIn, serve } from '../../support/built-server';
import { answerProblems } from '../../support/open/api-schema';
import { askAs, fillSmallFair, SITE } from '../../support/open/served';

let database: Database;
let get: ReturnType<typeof askAs>;
let problems: ReturnType<typeof answerProblems>;
beforeAll(async () => {
  const data = copyOfBuiltData();
  database = databaseIn(data);
  await fillSmallFair(database);
  get = askAs(await serve(data, SITE), 'fair.example');
  problems = answerProblems(await (await get('/api/v1/openapi.json')).json());
});
afterAll(cleanUp);

const RESOURCES = [
  'edition',
  'booths',
  'producers',
  'products',
  'sessions',
  'plan',
  'announcements',
];

test('the document is OpenAPI and names every resource', async () => {
  const document = await (await get('/api/v1/openapi.json')).json();
  expect(await new Validator().validate(structuredClone(document))).toMatchObject({ valid: true });
  expect(Object.keys(document.paths).toSorted()).toEqual(RESOURCES.map((r) => `/${r}`).toSorted());
  expect(document.servers).toEqual([{ url: 'https://fair.example/api/v1' }]);
});

test.each(RESOURCES)(
  '%s answers as documented, to other sites too, and is known again',
  async (resource) => {
    const response = await get(`/api/v1/${resource}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(problems(resource, 200, await response.json())).toEqual([]);
    const etag = response.headers.get('etag') ?? '';
    const again = await get(`/api/v1/${resource}`, { headers: { 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(again.headers.get('access-control-allow-origin')).toBe('*');
    const asked = await get(`/api/v1/${resource}`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://other.example',
        'access-control-request-headers': 'if-none-match',
      },
    });
    expect(asked.ok).toBe(true);
    expect(asked.headers.get('access-control-allow-headers')).toBe('If-None-Match');
  },
);

test('pages follow one another to the end, by `next` and by Link', async () => {
  const seen: string[] = [];
  let next: string | null = 'https://fair.example/api/v1/sessions?limit=1';
  while (next !== null) {
    const response = await get(next.slice('https://fair.example'.length));
    const page = await response.json();
    expect(problems('sessions', 200, page)).toEqual([]);
    expect(response.headers.get('link')).toBe(
      page.next === null ? null : `<${page.next}>; rel="next"`,
    );
    seen.push(...page.items.map(({ code }: { code: string }) => code));
    next = page.next;
  }
  expect(seen).toEqual(['S101', 'S201']);
});

test.each(['limit=0', 'limit=x', 'after=', 'limit=1&limit=2', 'limit=999999999999999999999'])(
  'the query %s is refused as documented',
  async (query) => {
    const response = await get(`/api/v1/booths?${query}`);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(problems('booths', response.status, await response.json())).toEqual([]);
    expect(response.status).toBe(400);
  },
);

test.each(['edition', 'plan'])(
  'in the query of %s, which is told as a whole, nothing is looked at',
  async (resource) => {
    const whole = await (await get(`/api/v1/${resource}`)).text();
    const asked = await get(`/api/v1/${resource}?limit=0&after=&after=1`);
    expect([asked.status, await asked.text()]).toEqual([200, whole]);
  },
);

test.each(['/api/v1/nothing', '/api/v1/__proto__', '/api/v1/constructor'])(
  '%s is no resource',
  async (path) => {
    const response = await get(path);
    expect([response.status, response.headers.get('etag')]).toEqual([404, null]);
  },
);

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s changes nothing', async (method) => {
  expect((await get('/api/v1/booths', { method })).status).toBe(405);
});

test('drafts, removed things and news of tomorrow are not told', async () => {
  const all = await Promise.all(
    RESOURCES.map(async (resource) => (await get(`/api/v1/${resource}?limit=200`)).text()),
  );
  const told = all.join('');
  expect(told).toContain('"slug":"producer-1"');
  expect(told).not.toMatch(/S202|"N2"|فردا|"number":[23]\b/);
});

test('a change by another process is told at the next request', async () => {
  await database.$transaction([
    database.booth.updateMany({ where: { number: 1 }, data: { shortFa: 'متن تازه' } }),
    database.staleTag.create({ data: { tag: 'booths' } }),
  ]);
  expect(await (await get('/api/v1/booths')).text()).toContain('متن تازه');
});
