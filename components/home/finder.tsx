import './now.css';
import { Icon } from '@/components/ui/icon';
import { BOOTH_NUMBER_MAX } from '@/lib/limits';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { wholeYear } from '@/lib/text/format';

const DIGITS = String(BOOTH_NUMBER_MAX).length;

/** From the number on a sign to the booth's page; a plain form, in whatever digits it is typed. */
export function Finder({ locale, example }: { locale: Locale; example: number }) {
  const words = dictionary(locale).home;
  return (
    <section className="finder">
      <div>
        <h2>{words.finder}</h2>
        <p>{words.finderHint}</p>
      </div>
      <form action={paths.findBooth(locale)}>
        <label className="sr-only" htmlFor="finder-number">
          {words.finderLabel}
        </label>
        <input
          id="finder-number"
          name="number"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={DIGITS}
          required
          placeholder={wholeYear(locale, example)}
        />
        <button type="submit" className="btn" aria-label={words.finderGo}>
          <Icon name="forward" />
        </button>
      </form>
    </section>
  );
}
