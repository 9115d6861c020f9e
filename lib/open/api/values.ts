import type { z } from 'zod';
import type { AnnouncementRecord } from '@/lib/announcement/records';
import type { BoothRecord } from '@/lib/booth/records';
import { dayDate, instantOf, type Edition } from '@/lib/edition/rules';
import { clock, tehranIso } from '@/lib/formats/tehran-iso';
import { both, type Both } from '@/lib/i18n/both';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { LandmarkRecord } from '@/lib/plan/records';
import type { ProducerRecord } from '@/lib/producer/records';
import type { ProductRecord } from '@/lib/product/records';
import type { SessionRecord } from '@/lib/session/records';
import type { Setting } from '../setting';
import type * as shapes from './shapes';

// Records as the API tells them; what a shape does not name is not told.

type Site = Pick<Setting, 'origin' | 'edition'>;
type Value<Shape extends z.ZodType> = z.output<Shape>;

const urls = ({ origin }: Site, at: (locale: Locale) => string) => ({
  fa: origin + at('fa'),
  en: origin + at('en'),
});

const textOf = ({ texts }: Edition, key: string): Both =>
  both(texts[key]?.fa ?? '', texts[key]?.en);

/** A minute of a fair day with its offset, or null without an opening date. */
function moment(edition: Edition, day: number, minute: number): string | null {
  const date = dayDate(edition, day);
  return date === null ? null : tehranIso(date, minute);
}

export const editionValue = (site: Site): Value<typeof shapes.editionShape> => {
  const { edition } = site;
  return {
    year: edition.year,
    sample: edition.sample,
    name: textOf(edition, 'fair_name'),
    tagline: textOf(edition, 'tagline'),
    venue: textOf(edition, 'venue'),
    city: textOf(edition, 'city'),
    start_date: edition.startDate,
    days_count: edition.daysCount,
    hours: edition.hours.map(({ day, opens, closes }) => ({
      day,
      date: dayDate(edition, day),
      opens: clock(opens),
      closes: clock(closes),
    })),
    geo: edition.geo,
    url: urls(site, paths.home),
  };
};

export const boothValue = (
  site: Site,
  { number, row, short, features, producer, changedAt }: BoothRecord,
): Value<typeof shapes.boothShape> => ({
  number,
  row,
  short,
  features,
  producer: producer && {
    slug: producer.slug,
    name: producer.name,
    category: producer.category,
  },
  url: urls(site, (locale) => paths.booth(locale, number)),
  changed_at: changedAt,
});

export const producerValue = (
  site: Site,
  { founded, changedAt, ...record }: ProducerRecord,
): Value<typeof shapes.producerShape> => ({
  ...record,
  founded_year: founded,
  url: urls(site, (locale) => paths.producer(locale, record.slug)),
  changed_at: changedAt,
});

export const productValue = (
  site: Site,
  { price, changedAt, ...record }: ProductRecord,
): Value<typeof shapes.productShape> => ({
  ...record,
  price_toman: price,
  url: urls(site, (locale) => paths.product(locale, record.slug)),
  changed_at: changedAt,
});

export const sessionValue = (
  site: Site,
  session: SessionRecord,
): Value<typeof shapes.sessionShape> => {
  const { code, title, description, kind, day, start, end, capacity, cancelled } = session;
  return {
    code,
    title,
    description,
    kind,
    day,
    opens: clock(start),
    closes: clock(end),
    start: moment(site.edition, day, start),
    end: moment(site.edition, day, end),
    place: session.place,
    rain_place: session.rainPlace,
    capacity,
    cancelled,
    url: urls(site, (locale) => paths.session(locale, code)),
    changed_at: session.changedAt,
  };
};

export const announcementValue = (
  site: Site,
  { code, level, title, body, publish, expires, changedAt }: AnnouncementRecord,
): Value<typeof shapes.announcementShape> => {
  const iso = ({ day, minute }: typeof publish) =>
    instantOf(site.edition, day, minute)?.toISOString() ?? null;
  return {
    code,
    level,
    title,
    body,
    published: iso(publish),
    expires: iso(expires),
    url: urls(site, (locale) => paths.announcement(locale, code)),
    changed_at: changedAt,
  };
};

export const planValue = (
  { edition: { plan } }: Site,
  booths: readonly BoothRecord[],
  landmarks: readonly LandmarkRecord[],
): Value<typeof shapes.planShape> => ({
  ...plan,
  booths: booths.map(({ number, row, shape }) => ({ number, row, ...shape })),
  landmarks: landmarks.map(({ code, kind, name, shape }) => ({ code, kind, name, ...shape })),
});
