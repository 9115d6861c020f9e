import type { NextConfig } from 'next';

type Settled<Key extends 'rewrites' | 'redirects' | 'headers'> = Awaited<
  ReturnType<NonNullable<NextConfig[Key]>>
>;

/** First segments that are no public page: their addresses stay as they are. */
const OWN = [
  'admin',
  'api',
  'media',
  'og',
  'qr',
  'sitemap',
  'cloth',
  'walks',
  'me',
  'healthz',
  'readyz',
  'metrics',
  '_next',
];
const own = OWN.join('|');
/** A query key that turns a static list into a filtered one, rendered per request by (live). */
const FILTERS = ['category', 'row', 'feature', 'min', 'max', 'sort', 'after'];
/** One digit of a booth's number as it stands in an address: Latin, or percent-encoded Persian. */
const DIGIT = '(?:\\d|%DB%B\\d)';

const filtered = FILTERS.flatMap((key) => [
  {
    source: '/:list(booths|products)',
    has: [{ type: 'query' as const, key }],
    destination: '/fa/filtered/:list',
  },
  {
    source: '/en/:list(booths|products)',
    has: [{ type: 'query' as const, key }],
    destination: '/en/filtered/:list',
  },
]);

/** The same for the plan with a way on it; the keys are those of lib/plan/asked-way.ts. */
const ways = ['from', 'to'].flatMap((key) => {
  const has = [{ type: 'query' as const, key }];
  return [
    { source: '/map', has, destination: '/fa/filtered/map' },
    { source: '/en/map', has, destination: '/en/filtered/map' },
  ];
});

/** The form for a message about something; without it, /message asks what about. The keys are lib/inquiry/about.ts's. */
const messages = ['booth', 'producer', 'product'].flatMap((key) => {
  const has = [{ type: 'query' as const, key }];
  return [
    { source: '/message', has, destination: '/fa/filtered/message' },
    { source: '/en/message', has, destination: '/en/filtered/message' },
  ];
});

/**
 * Addresses that end in a format, whose folder cannot be named after them: `[day].ics` is no segment. The folder
 * has the format first (`schedule.ics/3`); whoever asks for that is led to the real address.
 */
const FILES = [
  ['schedule', 'ics'],
  ['sessions', 'ics'],
  ['booths', 'vcf'],
];

const files = FILES.flatMap(([list, format]) => [
  {
    source: `/${list}/:key([^/.]+).${format}`,
    destination: `/fa/${list}.${format}/:key`,
  },
  {
    source: `/en/${list}/:key([^/.]+).${format}`,
    destination: `/en/${list}.${format}/:key`,
  },
]);

const fileRedirects = FILES.flatMap(([list, format]) =>
  ['', '/en'].map((prefix) => ({
    source: `${prefix}/${list}.${format}/:key([^/.]+)`,
    destination: `${prefix}/${list}/:key.${format}`,
    permanent: true,
  })),
);

const rewrites: Settled<'rewrites'> = {
  beforeFiles: [
    ...filtered,
    ...ways,
    ...messages,
    ...files,
    // Persian digits go to the booth's page, which redirects to the one address (one hop).
    { source: `/:number(${DIGIT}{1,3})`, destination: '/fa/booths/:number' },
    { source: `/en/:number(${DIGIT}{1,3})`, destination: '/en/booths/:number' },
    { source: '/', destination: '/fa' },
    { source: `/:path((?!(?:fa|en|${own})(?:/|$))[^.]*)`, destination: '/fa/:path' },
  ],
  // Whatever has a dot and is no file and no handler: the Persian "not found" page.
  afterFiles: [
    { source: `/:path((?!(?:fa|en|${own})(?:/|$)).*\\..*)`, destination: '/fa/:path' },
    { source: `/:path((?:${own}))`, destination: '/fa/:path/-' },
  ],
  fallback: [],
};

const redirects: Settled<'redirects'> = [
  ...fileRedirects,
  { source: '/fa', destination: '/', permanent: true },
  { source: '/fa/:path*', destination: '/:path*', permanent: true },
  { source: '/filtered', destination: '/', permanent: true },
  { source: '/filtered/:path*', destination: '/:path*', permanent: true },
  { source: '/en/filtered/:path*', destination: '/en/:path*', permanent: true },
  { source: '/:number(\\d{1,3})', destination: '/booths/:number', permanent: true },
  { source: '/en/:number(\\d{1,3})', destination: '/en/booths/:number', permanent: true },
];

const immutable = [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }];

const headers: Settled<'headers'> = [
  {
    source: '/:path*',
    headers: [
      { key: 'X-Content-Type-Options', value: 'nosniff' },
      { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
      { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=()' },
      { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
      { key: 'X-Frame-Options', value: 'DENY' },
    ],
  },
  {
    // Pages of other sites may read the API, and ask whether it has changed.
    source: '/api/v1/:path*',
    headers: [
      { key: 'Access-Control-Allow-Origin', value: '*' },
      { key: 'Access-Control-Allow-Methods', value: 'GET, HEAD, OPTIONS' },
      { key: 'Access-Control-Allow-Headers', value: 'If-None-Match' },
      { key: 'Access-Control-Expose-Headers', value: 'ETag, Link' },
      { key: 'Access-Control-Max-Age', value: '86400' },
    ],
  },
  {
    // What the service worker may do: it asks for pages, and nothing else than its own parts runs in it.
    source: '/sw.js',
    headers: [
      {
        key: 'Content-Security-Policy',
        value: "default-src 'none'; script-src 'self'; connect-src 'self'",
      },
    ],
  },
  // A private address is told to nobody, not even to the site itself.
  ...['/inquiries/:token', '/en/inquiries/:token'].map((source) => ({
    source,
    headers: [{ key: 'Referrer-Policy', value: 'no-referrer' }],
  })),
  { source: '/fonts/:file*', headers: immutable },
  { source: '/icons-:hash.svg', headers: immutable },
];

/** How addresses that people see lead to the folders under app/, for next.config.ts. */
export const addresses = { rewrites, redirects, headers };
