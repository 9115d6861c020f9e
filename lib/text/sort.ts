import { canonical } from '@/lib/text/canonical';
import { latinDigits } from '@/lib/text/digits';

/** The Persian alphabet; letters in one group differ only when all else is equal. */
const ALPHABET =
  'آ اأإٱء ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن وؤ هةەہھ یئ'.split(' ');

const WEIGHTS: ReadonlyMap<string, string> = new Map(
  ALPHABET.flatMap((group, place) =>
    Array.from(group, (letter): [string, string] => [letter, `2${String(place).padStart(2, '0')}`]),
  ),
);

/** Latin before other scripts follows from the code point. */
const otherWeight = (letter: string) =>
  `3${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;

/** A run of digits sorts by value: first its length without leading noughts, then the digits. */
function numberWeight(run: string): string {
  const digits = run.replace(/^0+(?=.)/, '');
  return `1${String(digits.length).padStart(3, '0')}${digits}`;
}

function letterWeight(letter: string): string {
  const known = WEIGHTS.get(letter);
  if (known) return known;
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(plain, (part) => WEIGHTS.get(part) ?? otherWeight(part)).join('');
}

/**
 * A key of 0–9 and a–f whose plain byte order is the Persian alphabetical order, so that it can
 * stand in a column and sort the same in SQLite, PostgreSQL (any collation) and JavaScript:
 * spaces and punctuation before numbers (by value), before Persian letters, before others.
 * Half-spaces and marks do not count. Different texts may share a key.
 */
export function sortKey(text: string): string {
  const plain = latinDigits(canonical(text))
    .replace(/[\u200c\u200d]|\p{M}/gu, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const elements = plain.match(/[0-9]{1,999}|[\p{L}\p{N}]|[^\p{L}\p{N}]+/gu) ?? [];
  return elements
    .map((element) => {
      if (/^[0-9]/.test(element)) return numberWeight(element);
      return /^[\p{L}\p{N}]/u.test(element) ? letterWeight(element) : '0';
    })
    .join('');
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Persian alphabetical order with numbers by value («غرفه ۲» before «غرفه ۱۰»), whatever ICU the
 * machine has. A total order: nought only for equal strings, so that a list never depends on how it came.
 */
export const compareFa = (a: string, b: string): number =>
  inOrder(sortKey(a), sortKey(b)) || inOrder(canonical(a), canonical(b)) || inOrder(a, b);
