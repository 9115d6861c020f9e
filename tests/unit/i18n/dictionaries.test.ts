import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from '../../support/source-files';
import { textLiterals } from '../../support/text-literals';

const words = sourceFiles(['lib/i18n/fa', 'lib/i18n/en', 'lib/i18n/format'], ['ts']);
const inFolder = (folder: string) =>
  words.filter(({ path }) => path.startsWith(`lib/i18n/${folder}/`)).map(({ path }) => path);

/** Keys down to the leaves; a leaf says its kind, a function how many values it takes. */
function shape(value: unknown): unknown {
  if (typeof value === 'function') return `function of ${value.length}`;
  if (Array.isArray(value)) return value.map(shape);
  if (typeof value !== 'object' || value === null) return typeof value;
  const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, inner]) => [key, shape(inner)]));
}

test('both languages have the same dictionaries', () => {
  expect(inFolder('fa').map((path) => basename(path))).toEqual(
    inFolder('en').map((path) => basename(path)),
  );
  expect(inFolder('fa')).not.toEqual([]);
});

test.each(inFolder('fa').map((path) => basename(path, '.ts')))(
  '%s.ts has every key in both languages, with the same values to fill in',
  async (file) => {
    const [fa, en] = await Promise.all([
      import(`../../../lib/i18n/fa/${file}.ts`),
      import(`../../../lib/i18n/en/${file}.ts`),
    ]);
    expect(shape({ ...fa })).toEqual(shape({ ...en }));
  },
);

const persian = /[\u0621-\u06CC]/;
const rules: [wrong: string, pattern: RegExp][] = [
  ['Latin digits', /[0-9]/],
  ['Arabic letters or digits', /[يكىةۀ٠-٩]/],
  ['a stretched letter', /\u0640/],
  ['straight quotes', /["']/],
  ['a Latin comma, semicolon or question mark', /[\u0600-\u06FF\s][,;?]/],
  ['«می» or «نمی» parted by a space', /(?:^|[\s«(])ن?می\s/],
  ['«ها» or «های» parted by a space', /[\u0621-\u06CC]\s(?:ها|های|هایی)(?:$|[\s.،»])/],
  ['a blank before a mark', /[\u0600-\u06FF]\s[.،؛؟!»]/],
  ['two blanks', /\S {2,}\S/],
  ['a half-space at a word’s edge', /(?:^|\s)\u200C|\u200C(?:\s|$)/],
];

/** Words that stay Latin in a Persian sentence: UTF-8, B01; about spreadsheets also what is typed into them. */
const asTyped = (path: string) =>
  path.includes('/import') ? /\S*[A-Za-z:|-]\S*|\(?\\?"\)?/g : /\S*[A-Za-z]\S*/g;

test.each(rules)('no Persian text has %s', (_, pattern) => {
  const texts = words
    .filter(({ path }) => path.includes('fa'))
    .flatMap(({ path, text }) => textLiterals(text).map((literal) => ({ path, literal })))
    .filter(({ literal }) => persian.test(literal));
  expect(texts.length).toBeGreaterThan(0);
  const wrong = texts.filter(({ path, literal }) =>
    pattern.test(literal.replace(asTyped(path), 'x')),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ["const a = 'یک'; // 'نه'", ['یک']],
  ['`الف ${f({ a: `ب` })} پ`', ['الف … پ']],
  ['/* "نه" */ "it\\\'s"', ["it\\'s"]],
])('the words in %s are %j', (source, expected) => {
  expect(textLiterals(source)).toEqual(expected);
});
