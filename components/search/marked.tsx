import { Fragment } from 'react';
import { htmlAttributes, type Locale, type LocalText } from '@/lib/i18n/locale';
import { highlight } from '@/lib/search/highlight';

type Marks = {
  /** Folded words of the search; without them nothing is marked. */
  find?: readonly string[];
};

/** A text with the words marked that a search found in it. */
export function Marked({ text, find = [] }: Marks & { text: string }) {
  if (find.length === 0) return text;
  return highlight(text, find).map(({ text: run, found }, index) => {
    const key = `${index}:${run}`;
    return found ? <mark key={key}>{run}</mark> : <Fragment key={key}>{run}</Fragment>;
  });
}

/** The same for a text that may be in another language than the page. */
export function LocalMarked({ of, locale, find }: Marks & { of: LocalText; locale: Locale }) {
  const marked = <Marked text={of.text} find={find} />;
  return of.lang === locale ? marked : <bdi {...htmlAttributes(of.lang)}>{marked}</bdi>;
}
