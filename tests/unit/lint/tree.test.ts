import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chainsTo } from '../../support/import-graph';
import { linesWith, sourceFiles } from '../../support/source-files';

const code = sourceFiles(['.'], ['ts', 'tsx', 'mjs', 'css']);
/** These tests themselves quote what they forbid. */
const others = code.filter(({ path }) => !path.startsWith('tests/unit/lint/'));
const shipped = code.filter(({ path }) => /^(app|components|lib)\//.test(path));

/** Data, sign-in and the write path: none of it may be sent to a browser. */
const isServerOnly = (path: string) =>
  /^lib\/(db|change|auth\/login)\b|\/(queries|mutations)\.ts$/.test(path) ||
  ['server-only', 'next/headers', 'next/cache'].includes(path) ||
  path.startsWith('node:');

test('no client component reaches the data layer, not even through others', () => {
  const client = shipped.filter(({ text }) => /^['"]use client['"]/.test(text));
  expect(client.flatMap(({ path }) => chainsTo(path, isServerOnly))).toEqual([]);
});

/** The pure layer, as .oxlintrc.json has it. */
const PURE =
  /^lib\/(?:.+\/(?:schema|rules)\.ts|(?:text|calendar|i18n|forms)\/.+\.ts|(?:paths|tags|result|limits)\.ts)$/;

test('no pure file reaches the data layer, not even through others', () => {
  const pure = shipped.filter(({ path }) => PURE.test(path) && path !== 'lib/i18n/admin-locale.ts');
  expect(pure.flatMap(({ path }) => chainsTo(path, isServerOnly))).toEqual([]);
  expect(pure.length).toBeGreaterThan(50);
});

test('a chain of imports to the data layer is found through a file between', () => {
  mkdirSync('tests/.tmp', { recursive: true });
  const folder = mkdtempSync('tests/.tmp/chain-');
  try {
    writeFileSync(join(folder, 'form.tsx'), "'use client';\nimport { a } from './between';\n");
    writeFileSync(join(folder, 'between.ts'), "export { db as a } from '@/lib/db/client';\n");
    expect(chainsTo(join(folder, 'form.tsx'), isServerOnly)).toEqual([
      `${folder}/form.tsx → ${folder}/between.ts → lib/db/client.ts`,
    ]);
    writeFileSync(join(folder, 'late.tsx'), "const Form = lazy(() => import('./between'));\n");
    expect(chainsTo(join(folder, 'late.tsx'), isServerOnly)).toEqual([
      `${folder}/late.tsx → ${folder}/between.ts → lib/db/client.ts`,
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what puts something in the place of a module has modules of its own (vitest.config.ts)', () => {
  const replacing = others.filter(({ text }) => /\bvi\.(?:doM|m)ock\(/.test(text));
  const paths = replacing.map(({ path }) => path);
  expect(paths.filter((path) => !path.endsWith('.alone.test.ts'))).toEqual([]);
  expect(paths.length).toBeGreaterThan(0);
});

test('only lib/env.ts reads settings, by whatever name', () => {
  expect(linesWith(shipped, /from ['"](node:)?process['"]/)).toEqual([]);
});

const PHYSICAL =
  /(?<=["'`\s:])-?(?:(?:m[lr]|p[lr]|scroll-[mp][lr]|left|right)(?=-)|border-[lr]|rounded-(?:[lr]|[tb][lr])|text-(?:left|right)|float-(?:left|right)|clear-(?:left|right))(?=-|["'`\s])/;
const PHYSICAL_CSS =
  /^\s*(?:(?:margin|padding|border)-(?:left|right)|left|right|border-(?:top|bottom)-(?:left|right)-radius)[\w-]*\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;

test('classes and styles name start and end, never left and right', () => {
  const markup = shipped.filter(({ path }) => path.endsWith('.tsx'));
  const styles = shipped.filter(({ path }) => path.endsWith('.css'));
  expect([...linesWith(markup, PHYSICAL), ...linesWith(styles, PHYSICAL_CSS)]).toEqual([]);
});

test.each([
  ['<p className="ml-4">', true],
  ['<p className="md:-mr-2 flex">', true],
  ["cn('flex', 'text-left')", true],
  ['<p className="rounded-tl-lg">', true],
  ['<p className="hover:left-0">', true],
  ['<p className="ms-4 text-start rounded-ss-lg pe-2 start-0 border-s">', false],
  ['<p className="mt-2 pb-3 flow-right text-lefty"> has left, he said', false],
])('%s is refused: %s', (line, refused) => {
  expect(PHYSICAL.test(line)).toBe(refused);
});

test('no check is turned off and nothing is left open', () => {
  const off = /(?:oxlint|eslint)-disable|prettier-ignore|@ts-(?:ignore|nocheck)|as unknown as/;
  const open = /\b(?:TODO|FIXME|XXX)\b|\b(?:test|it|describe)\.(?:skip|only|todo|fixme)\b/;
  expect([...linesWith(others, off), ...linesWith(others, open)]).toEqual([]);
});

test('no test waits for time', () => {
  const tests = others.filter(({ path }) => /\.(?:test|spec)\.tsx?$/.test(path));
  expect(linesWith(tests, /waitForTimeout\(|(?<!test\.)\bsetTimeout\(/)).toEqual([]);
});

test('files are short: none over 250 lines, nine in ten at most 150', () => {
  const counts = code.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
  expect(counts.filter(({ lines }) => lines > 250)).toEqual([]);
  const long = counts.filter(({ lines }) => lines > 150);
  expect(long.slice(Math.floor(counts.length / 10))).toEqual([]);
});

test('shipped text has Persian letters and digits, never their Arabic twins', () => {
  const files = sourceFiles(
    ['app', 'components', 'lib', 'docs', 'prisma/sample'],
    ['ts', 'tsx', 'mjs', 'md', 'csv'],
  ).filter(({ path }) => !path.startsWith('lib/text/'));
  expect(linesWith(files, /[يكﻱﻙ٠-٩]/)).toEqual([]);
});

test('nothing names another origin to fetch from', () => {
  expect(
    linesWith(shipped, /https?:\/\/(?:fonts\.|[\w.-]*(?:googleapis|gstatic|jsdelivr|unpkg|cdn))/),
  ).toEqual([]);
});

test('nobody uses the framework’s link, which React would bring to life one by one', () => {
  const users = shipped.filter(({ text }) => /['"]next\/link['"]/.test(text));
  expect(users.map(({ path }) => path)).toEqual([]);
});
