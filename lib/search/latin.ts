/** So many readings of one word are looked for. */
const READINGS_MAX = 96;
/** Longer words are no Persian ones in Latin letters. */
const LETTERS_MAX = 16;

/** What Persian writes for Latin letters, as sounds (lib/search/sound.ts); longer spellings first. */
const ANYWHERE: [string, string[]][] = [
  ['kh', ['خ']],
  ['gh', ['ق']],
  ['ch', ['ج']],
  ['sh', ['ش']],
  ['zh', ['ز']],
  ['ts', ['تس']],
  ['iya', ['یا']],
  ['ia', ['یا']],
  ['aa', ['ا', 'عا']],
  ['oo', ['و']],
  ['ou', ['و']],
  ['ow', ['و']],
  ['ee', ['ی']],
  ['ey', ['ی']],
  ['ei', ['ی']],
  ['ay', ['ای', 'ی']],
  ['ai', ['ای', 'ی']],
  ['b', ['ب']],
  ['p', ['ب']],
  ['t', ['ت']],
  ['j', ['ج', 'ز']],
  ['c', ['ک', 'س']],
  ['d', ['د']],
  ['r', ['ر']],
  ['z', ['ز']],
  ['s', ['س']],
  ['q', ['ق']],
  ['f', ['ف']],
  ['k', ['ک']],
  ['g', ['ک', 'ق']],
  ['l', ['ل']],
  ['m', ['م']],
  ['n', ['ن']],
  ['v', ['و']],
  ['w', ['و']],
  ['h', ['ه']],
  ['y', ['ی']],
  ['x', ['کس']],
  ['a', ['ا', '', 'ع']],
  ['e', ['', 'ی', 'ع']],
  ['o', ['و', '', 'ع']],
  ['u', ['و', '']],
  ['i', ['ی', '']],
];
/** Words that begin with a vowel begin with «ا» or «ع». */
const FIRST: [string, string[]][] = [
  ['aa', ['ا']],
  ['oo', ['او', 'عو']],
  ['ou', ['او']],
  ['ee', ['ای', 'عی']],
  ['ey', ['ای', 'عی']],
  ['a', ['ا', 'ع']],
  ['e', ['ا', 'ع']],
  ['o', ['ا', 'ع', 'او']],
  ['u', ['او']],
  ['i', ['ای', 'عی', 'ا']],
];
/** A last «ه» is an e, and Latin often writes it without its h. */
const LAST: [string, string[]][] = [
  ['eh', ['ه']],
  ['ah', ['ه', 'اه']],
  ['ei', ['ه', 'ی', 'ای']],
  ['e', ['ه', 'ی', '', 'ع']],
  ['a', ['ا', 'ه']],
  ['i', ['ی']],
  ['y', ['ی']],
];

const beginning = (table: [string, string[]][], rest: string) =>
  table.find(([latin]) => rest.startsWith(latin));

/** The table's line for the letters at hand. The last ones have their own, unless they are the first too. */
function step(rest: string, isFirst: boolean): [string, string[]] {
  const last = LAST.find(([latin]) => latin === rest);
  const found = isFirst ? beginning(FIRST, rest) : last;
  return found ?? beginning(ANYWHERE, rest) ?? [rest[0] ?? '', ['']];
}

/**
 * The sounds that a word in Latin letters may be in Persian («hasir»: «هسیر», «هسر», …), the likelier first;
 * at most {@link READINGS_MAX}. None for words that are not in plain Latin letters.
 */
export function persianSounds(word: string): string[] {
  if (!/^[a-z]{2,}$/.test(word) || word.length > LETTERS_MAX) return [];
  // Persian writes a doubled consonant once.
  let rest = word.replace(/([^aeiou])\1+/g, '$1');
  let found = [''];
  for (let isFirst = true; rest !== ''; isFirst = false) {
    const [latin, letters] = step(rest, isFirst);
    found = letters.flatMap((letter) => found.map((before) => before + letter));
    found = [...new Set(found)].slice(0, READINGS_MAX);
    rest = rest.slice(latin.length);
  }
  return found.filter((reading) => reading.length > 1);
}
