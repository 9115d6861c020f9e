/** A tag may not hold a comma: Next joins a page's tags with it. */
const tag = (kind: string, key: string) => `${kind}:${key.replaceAll(',', '%2C')}`;

/**
 * The only place where cache tags are written. A cached function names what it read; a mutation names
 * what it changed; a page is made anew when one of its tags was named after it.
 */
export const tags = {
  /** Dates, hours, words and sizes of the current edition. */
  edition: () => 'edition',
  /** Any list of booths. */
  booths: () => 'booths',
  booth: (number: number) => tag('booth', String(number)),
  producers: () => 'producers',
  producer: (slug: string) => tag('producer', slug),
  products: () => 'products',
  product: (slug: string) => tag('product', slug),
  categories: () => 'categories',
  /** Any list of sessions. */
  schedule: () => 'schedule',
  session: (code: string) => tag('session', code),
  /** Places and landmarks on the plan. */
  plan: () => 'plan',
  announcements: () => 'announcements',
  /** Other spellings of words: no page shows them, but whatever searches without the database carries them. */
  synonyms: () => 'synonyms',
  /** Makes the page cache send this status with the page: the thing is unknown (404) or was removed (410). */
  status: (code: 404 | 410) => tag('status', String(code)),
  /** The page is right until this instant (midnight, an announcement's start or end), then made anew. */
  until: (instant: Date) => tag('until', String(Math.ceil(instant.getTime() / 1000))),
} as const;
