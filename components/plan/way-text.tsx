import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { Way } from '@/lib/plan/way';
import { number } from '@/lib/text/format';

/** A walk in words, and below it how long it is. */
export function WayText({ locale, way }: { locale: Locale; way: Way }) {
  const { sentence, length } = dictionary(locale).directions;
  return (
    <>
      <p>{sentence(way.text)}</p>
      <p className="text-fs-2 text-muted">
        {length(number(locale, way.metres), number(locale, way.minutes), way.minutes)}
      </p>
    </>
  );
}
