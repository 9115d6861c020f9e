import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { placeValue, type AskedWay } from '@/lib/plan/asked-way';
import type { PlanItems } from '@/lib/plan/item';
import type { Way } from '@/lib/plan/way';
import { placeName } from './place-name';
import { WayText } from './way-text';

type Props = {
  locale: Locale;
  items: PlanItems;
  asked: AskedWay;
  /** Null where nothing leads from one end to the other, or one is not known. */
  way: Way | null;
};

/** What the page answers to the way that its address asks for; nothing where it asks for none. */
export function WayAnswer({ locale, items, asked, way }: Props) {
  const { ways } = dictionary(locale).plan;
  const { from, to, problem } = asked;
  if (problem) return <Notice tone="warn" className="mb-4" title={ways.problems[problem]} />;
  if (from && to) {
    if (!way) return <Notice tone="warn" className="mb-4" title={ways.problems.no_way} />;
    const [start, goal] = [from, to].map((place) => placeName(locale, items, place));
    return (
      <section className="mb-4">
        <h2>{ways.between(start ?? '', goal ?? '')}</h2>
        <WayText locale={locale} way={way} />
        <a
          className="more print:hidden"
          href={paths.way(locale, { from: placeValue(to), to: placeValue(from) })}
        >
          <Icon name="arrow-left-right" size="s" />
          {ways.back}
        </a>
      </section>
    );
  }
  if (from) {
    return (
      <Notice icon="map-pin" className="mb-4" title={ways.here(placeName(locale, items, from))}>
        {ways.hereHint}
      </Notice>
    );
  }
  return to ? (
    <Notice icon="route" className="mb-4" title={ways.toward(placeName(locale, items, to))}>
      {ways.towardHint}
    </Notice>
  ) : null;
}
