import { localText, type Locale, type LocalText } from '@/lib/i18n/locale';
import { editionText, type Edition } from './rules';

type Texts = Pick<Edition, 'texts'>;

const numbers = ({ texts }: Texts, pattern: RegExp): number[] =>
  Object.keys(texts)
    .flatMap((key) => pattern.exec(key)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);

/** The paragraphs about the fair: `about_1`, `about_2`, … however many there are, empty ones left out. */
export const aboutParagraphs = (edition: Texts, locale: Locale): LocalText[] =>
  numbers(edition, /^about_([0-9]+)$/)
    .map((n) => editionText(edition, locale, `about_${n}`))
    .filter(({ text }) => text !== '');

/** Question and answer in one language: where either has no English, both are Persian. */
export type Question = { number: number; question: LocalText; answer: LocalText };

/** The frequent questions: `faq_1_q` with `faq_1_a`, … however many there are; half ones are left out. */
export const frequentQuestions = (edition: Texts, locale: Locale): Question[] =>
  numbers(edition, /^faq_([0-9]+)_q$/).flatMap((number) => {
    const [q, a] = [edition.texts[`faq_${number}_q`], edition.texts[`faq_${number}_a`]];
    if (!q?.fa || !a?.fa) return [];
    const whole = q.en !== '' && a.en !== '';
    const question = localText(locale, q.fa, whole ? q.en : '');
    const answer = localText(locale, a.fa, whole ? a.en : '');
    return [{ number, question, answer }];
  });
