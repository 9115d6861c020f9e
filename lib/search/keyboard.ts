/** The Persian letter on each key of the standard keyboard (ISIRI 9147); «پ» also where Windows has it. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'qwertyuiop[]': 'ضصثقفغعهخحجچ',
    "asdfghjkl;'": 'شسیبلاتنمکگ',
    'zxcvbnm,': 'ظطزرذدپو',
    '\\`': 'پپ',
    HGC: 'آۀژ',
  }).flatMap(([keys, letters]) =>
    Array.from(keys, (key, at): [string, string] => [key, letters[at] ?? key]),
  ),
);

/**
 * What the same keys write on a Persian keyboard: `vaj` is «رشت», `;g,]i` is «کلوچه». Null where nothing was
 * typed in Latin letters, or something already in Persian ones.
 */
export function onPersianKeys(typed: string): string | null {
  if (!/[a-z]/i.test(typed) || /\p{Script=Arabic}/u.test(typed)) return null;
  return Array.from(typed, (key) => LETTERS[key] ?? LETTERS[key.toLowerCase()] ?? key).join('');
}
