import type { Locale } from '@/lib/i18n/locale';
import type { VisitWords } from '@/lib/i18n/fa/visit';
import { number } from '@/lib/text/format';

type Props = {
  /** A saved booth each: whether it was seen. */
  states: readonly boolean[];
  locale: Locale;
  words: VisitWords;
};

/** How many of the saved booths were seen, in words and as one bar a booth. */
export function Tally({ states, locale, words }: Props) {
  if (states.length === 0) return null;
  const seen = states.filter(Boolean).length;
  const count = words.seenOf
    .replace('{seen}', number(locale, seen))
    .replace('{all}', number(locale, states.length));
  return (
    <div className="visit-tally">
      <p>
        <b>{count}</b> {words.seenRest}
      </p>
      <span aria-hidden="true">
        {Array.from(states, (_, i) => (
          <i key={i} data-seen={i < seen || undefined} />
        ))}
      </span>
    </div>
  );
}
