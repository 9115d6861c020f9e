import type { Route } from 'next';
import type { Locale } from '@/lib/i18n/locale';

// typedRoutes knows only /fa/x and /en/x; the addresses people see have no /fa (next.config.ts rewrites
// them), so this file, and no other, casts.
const typed = (path: string) => path as Route;

type Value = string | number | undefined;
/** A list gives its key once for each value. */
type Query = Record<string, Value | readonly Value[]>;

function withQuery(path: string, query: Query = {}) {
  const given = Object.entries(query).flatMap(([key, values]) =>
    [values]
      .flat()
      .flatMap((value) => (value === undefined || value === '' ? [] : [[key, String(value)]])),
  );
  if (given.length === 0) return path;
  return `${path}?${new URLSearchParams(given)}`;
}

const page = (locale: Locale, path: string, query?: Query) =>
  typed(withQuery(locale === 'fa' ? path || '/' : `/en${path}`, query));

const part = encodeURIComponent;
const ADMIN_LISTS = [
  'booths',
  'producers',
  'products',
  'categories',
  'schedule',
  'plan',
  'announcements',
  'inbox',
  'import',
  'print',
  'stats',
  'people',
  'history',
  'bin',
  'editions',
  'settings',
  'backup',
  'account',
] as const;
export type AdminSection = (typeof ADMIN_LISTS)[number];

/** What pages have a picture of. */
export const PICTURE_KINDS = ['home', 'booth', 'producer', 'product', 'session'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Every address of the site (the contract's table); nobody writes one elsewhere. */
export const paths = {
  home: (locale: Locale) => page(locale, ''),
  booths: (locale: Locale, query?: Query) => page(locale, '/booths', query),
  booth: (locale: Locale, number: number) => page(locale, `/booths/${number}`),
  producers: (locale: Locale) => page(locale, '/producers'),
  producer: (locale: Locale, slug: string) => page(locale, `/producers/${part(slug)}`),
  products: (locale: Locale, query?: Query) => page(locale, '/products', query),
  product: (locale: Locale, slug: string) => page(locale, `/products/${part(slug)}`),
  /** `day` counts from 1; without it the whole week. */
  schedule: (locale: Locale, day?: number) => page(locale, day ? `/schedule/${day}` : '/schedule'),
  session: (locale: Locale, code: string) => page(locale, `/sessions/${part(code)}`),
  /** With `booth` the plan shows where it stands: the fragment without script, the query for whoever links. */
  map: (locale: Locale, booth?: number) =>
    typed(page(locale, '/map', { booth }) + (booth === undefined ? '' : `#b${booth}`)),
  /** The way between two places on the plan (lib/plan/asked-way.ts); `from` alone is where one stands. */
  way: (locale: Locale, ends: { from?: string; to?: string }) => page(locale, '/map', ends),
  visit: (locale: Locale) => page(locale, '/visit'),
  /** Somebody's choice as lib/visit/share.ts writes it, for people and as a calendar of its sessions. */
  sharedVisit: (locale: Locale, v: string) => page(locale, '/visit', { v }),
  visitCalendar: (locale: Locale, v: string) => page(locale, '/visit.ics', { v }),
  /** The form for a message or a report; `about` as lib/inquiry/about.ts writes it, without it what to write about. */
  message: (locale: Locale, about?: Query) => page(locale, '/message', about),
  /** Route handlers: where that form is sent, and what it is to be sent with. */
  sendMessage: (locale: Locale) => page(locale, '/message/send'),
  messageChallenge: (locale: Locale) => page(locale, '/message/challenge'),
  /** What somebody wrote, for that person alone; and whether it is there. */
  inquiry: (locale: Locale, token: string) => page(locale, `/inquiries/${part(token)}`),
  isInquiry: (token: string) => typed(`/api/inquiries/${part(token)}`),
  announcements: (locale: Locale) => page(locale, '/announcements'),
  /** An announcement's place in their page. */
  announcement: (locale: Locale, code: string) => page(locale, `/announcements#${part(code)}`),
  about: (locale: Locale) => page(locale, '/about'),
  accessibility: (locale: Locale) => page(locale, '/accessibility'),
  privacy: (locale: Locale) => page(locale, '/privacy'),
  /** What a visitor has without a network, and all of it in one file for the service worker. */
  offline: (locale: Locale) => page(locale, '/offline'),
  offlineCopy: (locale: Locale) => page(locale, '/offline.json'),
  /** The whole fair in one file, for passing on. */
  oneFile: (locale: Locale) => page(locale, '/fair.html'),
  /** `kind`, `category` and `exact` narrow it. */
  search: (locale: Locale, q?: string, more?: Query) => page(locale, '/search', { q, ...more }),
  /** What the search box offers while somebody types; JSON. */
  suggest: (locale: Locale) => typed(`/api/suggest/${locale}`),
  /** The woven picture of a booth; immutable. `token` is its category's `color_token`. */
  cloth: (number: number, token: string) => typed(`/cloth/${number}-${part(token)}.svg`),
  /** Another picture there: a category's motif or the whole fair's, by its name (lib/cloth/picture.ts). */
  clothFile: (name: string) => typed(`/cloth/${part(name)}.svg`),
  /** How far it is between the places of the plan, by the name of the file; immutable. JSON. */
  walks: (name: string) => typed(`/walks/${part(name)}.json`),
  /** Calendars to keep or to subscribe to: the week, one day, one session. */
  calendar: (locale: Locale, day?: number) =>
    page(locale, day ? `/schedule/${day}.ics` : '/schedule.ics'),
  sessionCalendar: (locale: Locale, code: string) => page(locale, `/sessions/${part(code)}.ics`),
  /** The maker of a booth for an address book. */
  boothCard: (locale: Locale, number: number) => page(locale, `/booths/${number}.vcf`),
  announcementsFeed: (locale: Locale) => page(locale, '/announcements.atom'),
  changesFeed: (locale: Locale) => page(locale, '/schedule/changes.atom'),
  boothsTable: (locale: Locale) => page(locale, '/booths.csv'),
  productsTable: (locale: Locale) => page(locale, '/products.csv'),
  /** For programs; they have both languages in one. */
  frab: (format: 'json' | 'xml') => typed(`/schedule.${format}`),
  geojson: () => typed('/plan.geojson'),
  manifest: () => typed('/manifest.webmanifest'),
  /** One of several files; the index names them. */
  sitemap: (file: number) => typed(`/sitemap/${file}.xml`),
  api: (resource: string, query?: Query) => typed(withQuery(`/api/v1/${resource}`, query)),
  /** The address on a booth's sign; it leads to the booth. */
  short: (number: number) => typed(`/${number}`),
  /** The QR code of that address. */
  qr: (number: number, format: 'svg' | 'png') => typed(`/qr/${number}.${format}`),
  /** The picture that other sites show with a link. */
  picture: (kind: PictureKind, key: string | number) => typed(`/og/${kind}/${part(key)}.png`),
  /** Where a form sends a booth's number; leads to the booth. */
  findBooth: (locale: Locale) => page(locale, '/go'),
  /** Answers whenever the site runs. */
  alive: () => typed('/healthz'),
  admin: {
    home: () => typed('/admin'),
    signIn: (next?: string) => typed(withQuery('/admin/sign-in', { next })),
    /** Route handlers: the sign-in form, the way out, the language of the admin area. */
    enter: () => typed('/admin/sign-in/enter'),
    signOut: () => typed('/admin/sign-out'),
    language: () => typed('/admin/language'),
    section: (section: AdminSection, query?: Query) => typed(withQuery(`/admin/${section}`, query)),
    /** The form of one thing; `key` is a booth's number, otherwise the thing's id. */
    item: (section: AdminSection, key: string | number) => typed(`/admin/${section}/${part(key)}`),
    create: (section: AdminSection) => typed(`/admin/${section}/new`),
  },
};

/** The address that people see of a path as Next knows it: Persian pages have no prefix. */
export const visiblePath = (pathname: string): string =>
  pathname.replace(/^\/fa(?=\/|$)/, '') || '/';

/** The same page, with its query, in the other language. */
export function otherLocale(path: string): Route {
  const [, rest] = /^\/en(?=[/?#]|$)(.*)$/.exec(path) ?? [];
  if (rest !== undefined) return typed(rest.startsWith('/') ? rest : `/${rest}`);
  return typed(/^\/(?=[?#]|$)/.test(path) ? `/en${path.slice(1)}` : `/en${path}`);
}
