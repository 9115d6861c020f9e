import type { Route } from 'next';
import type { BoothCard } from '@/lib/booth/item';
import { timeRange } from '@/lib/calendar/format';
import { dayName } from '@/lib/edition/day-name';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale, LocalText } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { placeValue } from '@/lib/plan/asked-way';
import type { CatalogueItem } from '@/lib/product/item';
import type { SessionItem } from '@/lib/session/item';
import { price, wholeYear } from '@/lib/text/format';
import { keyOf, type Key } from './choice';
import type { Timed } from './clashes';

/** A listing as my visit shows it, in words that need nothing more: it is handed to the browser. */
export type Entry = {
  key: Key;
  href: Route;
  name: LocalText;
  /** What is read out before the name: «غرفهٔ ۱۲». */
  before?: string;
  line?: LocalText;
  /** A price; a day and its hours. */
  fact?: string;
  /** Where it is on the plan, as `/map?to=` names it. */
  place?: string;
  cloth?: { number: number; token: string; text: string };
  time?: Timed;
};

/** A booth that somebody stands at; a free one is nothing to save. */
export function boothEntry(locale: Locale, booth: BoothCard): Entry[] {
  const { id, number, token, maker, short } = booth;
  if (!maker) return [];
  const digits = wholeYear(locale, number);
  return [
    {
      key: keyOf('b', id),
      href: paths.booth(locale, number),
      name: maker.name,
      before: dictionary(locale).booths.number(digits),
      line: short,
      place: String(number),
      cloth: { number, token, text: digits },
    },
  ];
}

export function productEntry(locale: Locale, product: CatalogueItem): Entry {
  const { id, slug, name, booth, maker } = product;
  const place = booth === null ? null : dictionary(locale).booths.number(wholeYear(locale, booth));
  return {
    key: keyOf('p', id),
    href: paths.product(locale, slug),
    name,
    line: place === null ? maker.name : { text: place, lang: locale },
    fact: price(locale, product.price),
    place: booth === null ? undefined : String(booth),
  };
}

export function sessionEntry(
  locale: Locale,
  edition: Pick<Edition, 'startDate'>,
  session: SessionItem,
): Entry {
  const { id, code, title, day, start, end, place, cancelled } = session;
  const { comma } = dictionary(locale).visit;
  const booth = place?.kind === 'booth' ? place.number : null;
  const where =
    booth === null
      ? (place?.name ?? undefined)
      : { text: dictionary(locale).booths.number(wholeYear(locale, booth)), lang: locale };
  return {
    key: keyOf('s', id),
    href: paths.session(locale, code),
    name: title,
    line: where,
    place: place?.shown ? placeValue(place) : undefined,
    fact: dayName(locale, edition, day) + comma + timeRange(locale, start, end),
    time: { day, start, end, cancelled },
  };
}
