import { Link } from '@/components/ui/link';
import type { CSSProperties } from 'react';
import { BoothItem } from '@/components/booth/booth-item';
import { Icon } from '@/components/ui/icon';
import { featured } from '@/lib/booth/featured';
import type { BoothCard } from '@/lib/booth/item';
import { dayNumber } from '@/lib/calendar/jalali';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { number } from '@/lib/text/format';

const COUNT = 4;

/** Some booths for today; every booth has its turn. */
export function FeaturedBooths({
  booths,
  date,
  locale,
}: {
  booths: readonly BoothCard[];
  date: string;
  locale: Locale;
}) {
  const words = dictionary(locale).home;
  const taken = booths.filter(({ maker }) => maker !== null);
  const shown = featured(taken, dayNumber(date), COUNT);
  if (shown.length === 0) return null;
  return (
    <section className="section">
      <div className="section-head">
        <h2>{words.featured(shown.length)}</h2>
        <Link href={paths.booths(locale)} className="more">
          {words.featuredAll(number(locale, booths.length))}
          <Icon name="next" size="s" />
        </Link>
      </div>
      <ul className="booth-list" style={{ '--cols': COUNT } as CSSProperties}>
        {shown.map((booth) => (
          <BoothItem key={booth.number} booth={booth} locale={locale} heading="h3" />
        ))}
      </ul>
    </section>
  );
}
