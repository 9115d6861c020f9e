import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openApiDocument } from '@/lib/open/api/document';
import { PAGE_MAX, PAGE_SIZE, readSlice, sliceOf } from '@/lib/open/api/slice';

// Pictures and parsers take their time where other tests run beside them.
vi.setConfig({ testTimeout: 30_000 });

const document = openApiDocument({ origin: 'https://fair.example', title: 'Rasht Sakht' });

test('the document is OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document))).toMatchObject({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('only what comes in pages takes a query, and only that may refuse one', () => {
  const told = Object.entries(document.paths).map(([path, { get }]) => ({
    path,
    names: 'parameters' in get ? get.parameters?.map(({ name }) => name) : [],
    refuses: '400' in get.responses,
  }));
  const asTold = (path: string, isList: boolean) => ({
    path,
    names: isList ? ['after', 'limit'] : [],
    refuses: isList,
  });
  const lists = ['/booths', '/producers', '/products', '/sessions', '/announcements'];
  expect(told).toEqual([
    ...lists.map((path) => asTold(path, true)),
    ...['/edition', '/plan'].map((path) => asTold(path, false)),
  ]);
});

test('a broken document would be seen', async () => {
  const broken = { ...structuredClone(document), paths: { edition: { get: 1 } } };
  expect((await new Validator().validate(broken)).valid).toBe(false);
});

test('page after page gives everything once, in order, whatever the size', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 40 }),
      fc.integer({ min: 1, max: 9 }),
      (keys, limit) => {
        const seen: string[] = [];
        let after: string | null | undefined;
        while (after !== null) {
          const { page, last } = sliceOf(keys, (key) => key, { after, limit });
          expect(page.length).toBeLessThanOrEqual(limit);
          seen.push(...page);
          after = last;
        }
        expect(seen).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
      },
    ),
  );
});

test('what goes or comes between two pages makes none skip or repeat', () => {
  const read = (keys: string[], after?: string) => sliceOf(keys, (key) => key, { after, limit: 2 });
  const { last } = read(['b', 'd', 'f', 'h']);
  expect(last).toBe('d');
  expect(read(['a', 'b', 'f', 'h'], last ?? '').page).toEqual(['f', 'h']);
});

test.each([
  ['', { limit: PAGE_SIZE }],
  ['after=12&limit=200', { after: '12', limit: PAGE_MAX }],
  ['other=1&other=2', { limit: PAGE_SIZE }],
  ['limit=0', { wrong: ['limit'] }],
  ['limit=201', { wrong: ['limit'] }],
  ['limit=', { wrong: ['limit'] }],
  ['limit=0x10', { wrong: ['limit'] }],
  ['limit=1.5', { wrong: ['limit'] }],
  ['limit=-1', { wrong: ['limit'] }],
  ['after=', { wrong: ['after'] }],
  [`after=${'a'.repeat(61)}`, { wrong: ['after'] }],
  ['after=1&after=2', { wrong: ['after'] }],
  ['limit=1&limit=1&after=', { wrong: ['limit'] }],
])('the query %j is read', (query, read) => {
  expect(readSlice(new URLSearchParams(query))).toEqual(read);
});
