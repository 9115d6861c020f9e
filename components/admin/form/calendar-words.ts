import { filled, type FormWords } from './words';

type DateSentence = (values: { date: string }) => string;

/**
 * Gives the calendar's words to React Aria, which has none in Persian and would speak English. Where it looks
 * for them is its own provider's place on `window`, once a document: before the first calendar is shown.
 * Besides labels they are in what is announced, and in a button that only screen readers find.
 */
export function teachCalendar({ locale, calendar: words }: FormWords): void {
  const dated =
    (sentence: string): DateSentence =>
    ({ date }) =>
      filled(sentence, { date });
  Object.assign(window, {
    [Symbol.for('react-aria.i18n.locale')]: locale,
    [Symbol.for('react-aria.i18n.strings')]: {
      '@react-aria/calendar': {
        previous: words.previous,
        next: words.next,
        todayDate: dated(words.today),
        todayDateSelected: dated(words.todaySelected),
        dateSelected: dated(words.selected),
        selectedDateDescription: dated(words.picked),
      },
    },
  });
}
