/** The edition's words that every fair has, with whether they take several lines. */
export const FIXED_TEXTS = {
  fair_name: 'line',
  tagline: 'line',
  occasion: 'line',
  venue: 'line',
  city: 'line',
  organiser: 'line',
  opening_hours: 'line',
  admission: 'line',
  access: 'text',
  access_map_url: 'line',
  contact_phone: 'line',
  contact_email: 'line',
  sample_notice: 'line',
} as const;
export type FixedText = keyof typeof FIXED_TEXTS;

const NUMBERED = /^(?:about_\d{1,2}|faq_\d{1,2}_[qa])$/;
/** Labels of the codes that producers have: where they are from and what kind they are. */
const CODED = /^(place|kind)_([a-z0-9_]{1,40})$/;

export const isTextKey = (key: string): boolean =>
  Object.hasOwn(FIXED_TEXTS, key) || NUMBERED.test(key) || CODED.test(key);

/** Whether a key's text stands on one line: all but paragraphs, answers and the way there. */
export const isOneLine = (key: string): boolean =>
  Object.hasOwn(FIXED_TEXTS, key)
    ? FIXED_TEXTS[key as FixedText] === 'line'
    : CODED.test(key) || key.endsWith('_q');

/** The codes with a label, in the order of their keys. @param prefix `place` or `kind` */
export const codesOf = (keys: readonly string[], prefix: 'place' | 'kind'): string[] =>
  keys
    .map((key) => CODED.exec(key))
    .filter((match) => match?.[1] === prefix)
    .map((match) => match?.[2] ?? '')
    .sort();

/** A code for a new label, which none of these has: `c1`, `c2`, … */
export function freeCode(codes: readonly string[]): string {
  let n = 1;
  while (codes.includes(`c${n}`)) n += 1;
  return `c${n}`;
}

/** The numbers in use: `about_1`, `about_2` → 1, 2. @param pattern with the number as its first group */
export const numbersOf = (keys: readonly string[], pattern: RegExp): number[] =>
  keys
    .map((key) => Number(pattern.exec(key)?.[1]))
    .filter(Number.isSafeInteger)
    .sort((a, b) => a - b);
