import { fairName } from '@/lib/edition/name';
import { dayDate, editionText, instantOf, type Edition } from '@/lib/edition/rules';
import { tehranIso } from '@/lib/formats/tehran-iso';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths, type PictureKind } from '@/lib/paths';
import type { Maker, Contact } from '@/lib/producer/item';
import type { ProductDetail } from '@/lib/product/item';
import type { SessionItem } from '@/lib/session/item';
import { wholeYear } from '@/lib/text/format';
import { phoneE164 } from '@/lib/text/phone';

/** Something as schema.org names it. What is unknown is left out. */
export type Thing = { '@type': string; [property: string]: unknown };

/**
 * For whom facts are written. `origin` is PUBLIC_URL; without it addresses are relative to the page, which JSON-LD
 * allows.
 */
export type Facts = { locale: Locale; origin: string };

const picture = (origin: string, kind: PictureKind, key: string | number) =>
  origin + paths.picture(kind, key);

const HELD = 'https://schema.org/EventScheduled';
const CANCELLED = 'https://schema.org/EventCancelled';
const OFFLINE = 'https://schema.org/OfflineEventAttendanceMode';

function square(locale: Locale, edition: Edition): Thing | undefined {
  const venue = editionText(edition, locale, 'venue').text;
  const city = editionText(edition, locale, 'city').text;
  if (!venue && !city) return undefined;
  const { geo } = edition;
  return {
    '@type': 'Place',
    name: venue || city,
    address: { '@type': 'PostalAddress', addressLocality: city || undefined, addressCountry: 'IR' },
    geo: geo ? { '@type': 'GeoCoordinates', latitude: geo.lat, longitude: geo.lon } : undefined,
  };
}

const at = (edition: Edition, day: number, minute: number) => {
  const date = dayDate(edition, day);
  return date === null ? undefined : tehranIso(date, minute);
};

/** A session; null while nobody knows its date. */
export function sessionEvent(
  { locale, origin }: Facts,
  edition: Edition,
  session: SessionItem,
): Thing | null {
  if (instantOf(edition, session.day, 0) === null) return null;
  const { code, day, start, end, title, cancelled, place } = session;
  const words = dictionary(locale).schedule;
  const where = place?.shown
    ? place.kind === 'booth'
      ? words.booth(wholeYear(locale, place.number))
      : place.name.text
    : undefined;
  return {
    '@type': 'Event',
    name: title.text,
    url: origin + paths.session(locale, code),
    startDate: at(edition, day, start),
    endDate: at(edition, day, end),
    eventStatus: cancelled ? CANCELLED : HELD,
    location: where ? { '@type': 'Place', name: where } : square(locale, edition),
  };
}

/** The fair with its programme. */
export function fairEvent(facts: Facts, edition: Edition, sessions: readonly SessionItem[]): Thing {
  const { locale, origin } = facts;
  const name = fairName(edition, locale);
  const organiser = editionText(edition, locale, 'organiser').text;
  const days = edition.daysCount > 0 ? [1, edition.daysCount] : [];
  const [first, last] = days.map((day) => dayDate(edition, day) ?? undefined);
  return {
    '@type': 'ExhibitionEvent',
    name: [name?.short ?? dictionary(locale).site.name, name?.rest].filter(Boolean).join(' — '),
    description: editionText(edition, locale, 'about_1').text || undefined,
    url: origin + paths.home(locale),
    image: picture(origin, 'home', 'fair'),
    inLanguage: ['fa', 'en'],
    startDate: first,
    endDate: last,
    eventStatus: HELD,
    eventAttendanceMode: OFFLINE,
    location: square(locale, edition),
    organizer: organiser ? { '@type': 'Organization', name: organiser } : undefined,
    subEvent: sessions.flatMap((session) => sessionEvent(facts, edition, session) ?? []),
  };
}

type Known = Maker & { contact?: Contact; about?: { text: string } };

/** A maker. `image` where it has a picture of its own. */
export function makerOrganization(
  { locale, origin }: Facts,
  { slug, name, contact, about }: Known,
): Thing {
  const telephone = phoneE164(contact?.phone ?? contact?.mobile ?? '');
  return {
    '@type': 'Organization',
    name: name.text,
    description: about?.text || undefined,
    url: origin + paths.producer(locale, slug),
    image: picture(origin, 'producer', slug),
    telephone: telephone ?? undefined,
    sameAs: contact?.link && URL.canParse(contact.link) ? contact.link : undefined,
  };
}

/** Rials in a toman. */
const RIALS = 10;

/** A product, with an offer where it has a price. */
export function productThing(facts: Facts, product: ProductDetail): Thing {
  const { locale, origin } = facts;
  const { slug, name, description, category, price, available, maker } = product;
  const seller = makerOrganization(facts, maker);
  return {
    '@type': 'Product',
    name: name.text,
    description: description.text || undefined,
    url: origin + paths.product(locale, slug),
    image: picture(origin, 'product', slug),
    category: category?.name.text,
    brand: { '@type': 'Brand', name: maker.name.text },
    manufacturer: seller,
    offers:
      price === null
        ? undefined
        : {
            '@type': 'Offer',
            price: price * RIALS,
            priceCurrency: 'IRR',
            availability: `https://schema.org/${available ? 'InStock' : 'OutOfStock'}`,
            url: origin + paths.product(locale, slug),
            seller,
          },
  };
}

/** Where a page lies, from the home page down to itself. */
export const breadcrumbs = (
  { locale, origin }: Facts,
  ...way: readonly { name: string; path: string }[]
): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [{ name: dictionary(locale).site.home, path: paths.home(locale) }, ...way].map(
    ({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + path,
    }),
  ),
});
