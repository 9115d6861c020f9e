/**
 * Letters that sound alike in Persian, or that hands confuse, as one of them. Each stands for one letter, so
 * that a word and its sound are equally long.
 */
const LIKE: Readonly<Record<string, string>> = {
  ص: 'س',
  ث: 'س',
  ط: 'ت',
  ذ: 'ز',
  ض: 'ز',
  ظ: 'ز',
  ژ: 'ز',
  غ: 'ق',
  ح: 'ه',
  چ: 'ج',
  گ: 'ک',
  پ: 'ب',
};

/**
 * How a folded word (lib/text/tokens.ts) is compared: homophones and confusable letters made one. Words of
 * equal sound count as spelled alike, however short they are.
 */
export const sound = (word: string): string =>
  word.replace(/[صثطذضظژغحچگپ]/g, (letter) => LIKE[letter] ?? letter);
