import * as fc from 'fast-check';

/** What Persian typing is made of, strange things included; properties find trouble here soonest. */
const PIECES = [
  ...'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیءأإٱؤئةۀ',
  ...'يىكہھە',
  ...'۰۱۲۳۴۵۶۷۸۹٠١٢٣0123',
  ...'aBéİßΣς½①ﻛﺘﺎﺏﷲﷺ',
  ...'«»،.,٬٫/-_()\'’"%٪',
  ...'\u064b\u064e\u0651\u0653\u0654\u0655\u0670\u0640\u0301',
  ...'\u200c\u200c\u200d\u200e\u200f\u202b\u2067\ufeff\u00ad',
  ...'  \u00a0\t\n\r\u2028\u0085',
  ...'👩🧵\ufe0f🏽\u0000',
  '\ud800',
  '\udc00',
  ...'ها های هایی تر ترین ی ای کتاب خانه تنها'.split(' '),
];

/** Texts as a keyboard, an old PDF or a hostile hand makes them. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
