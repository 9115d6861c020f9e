import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from '../../support/source-files';

const decisions = sourceFiles(['docs/decisions'], ['md'])
  .filter(({ path }) => !path.endsWith('README.md'))
  .map(({ path, text }) => {
    const [, number = '', title = ''] = /^# (\d+)\.? (.+)\n/.exec(text) ?? [];
    return { file: basename(path), number: number.padStart(4, '0'), title };
  });
const numberOf = (file: string) => file.slice(0, 4);

test('each decision has a number of its own, the one of its file', () => {
  expect(decisions.map(({ number }) => number)).toEqual(
    decisions.map(({ file }) => numberOf(file)),
  );
  expect(new Set(decisions.map(({ number }) => number)).size).toBe(decisions.length);
});

test('the index has every decision by its title, in order, and nothing else', () => {
  const index = readFileSync('docs/decisions/README.md', 'utf8');
  const rows = [...index.matchAll(/^\| \[(\d{4})\]\(([\w.-]+)\) +\| (.+?) +\|/gm)];
  expect(rows.map(([, number, file, title]) => ({ file, number, title }))).toEqual(
    decisions.toSorted((a, b) => (a.number < b.number ? -1 : 1)),
  );
});

test('every decision that the code or a text names is there', () => {
  const files = sourceFiles(['.'], ['ts', 'tsx', 'mjs', 'css', 'md', 'json', 'yaml', 'conf']);
  const named = files.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:docs\/decisions\/|\]\()(\d{4})(-[\w-]+\.md)?/g)].map(
      ([, number = '', rest = '']) => ({ path, number, rest }),
    ),
  );
  const lost = named.filter(
    ({ number, rest }) =>
      !decisions.some(({ file }) => (rest ? file === number + rest : file.startsWith(number))),
  );
  expect(lost).toEqual([]);
  expect(named.length).toBeGreaterThan(decisions.length);
});
