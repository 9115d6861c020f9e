import { z } from 'zod';

// What the API answers, for the OpenAPI document, for the types of lib/open/api/values.ts, and for tests that hold
// every answer against it.

const both = z
  .object({ fa: z.string(), en: z.string().nullable() })
  .describe('A text in Persian and, where there is one, in English');
const address = z.object({ fa: z.url(), en: z.url() }).describe('Its page in either language');
const changedAt = z.iso.datetime().describe('Its last change');
const phone = z.string().nullable().describe('As its owner writes it');
const date = z.iso.date();
const moment = z.iso.datetime({ offset: true });
const clock = z
  .string()
  .regex(/^([01]\d|2[0-4]):[0-5]\d$/)
  .describe('HH:MM in Tehran; 24:00 ends the day');
const number = z.int().min(1).max(999).describe('Number of a booth, as on its sign');
const day = z.int().min(1).describe('Day of the fair, from 1');
const slug = z.string().describe('Names it in addresses; a former one redirects');
const category = z.object({ slug, name: both }).nullable();
const maker = z.object({ slug, name: both });
const metres = z.number();
const place = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('booth'), number, name: both.nullable() }),
    z.object({ kind: z.literal('landmark'), code: z.string(), name: both }),
  ])
  .nullable();

export const editionShape = z.object({
  year: z.int().describe('Solar Hijri'),
  sample: z.boolean().describe('Whether all of it is sample data'),
  name: both,
  tagline: both,
  venue: both,
  city: both,
  start_date: date.nullable().describe('Null while it is not known'),
  days_count: z.int(),
  hours: z.array(z.object({ day, date: date.nullable(), opens: clock, closes: clock })),
  geo: z.object({ lat: z.number(), lon: z.number() }).nullable().describe('WGS 84, the middle'),
  url: address,
});

export const boothShape = z.object({
  number,
  row: z.string(),
  short: both,
  features: z.array(z.enum(['sells_on_site', 'live_demo', 'accessible', 'accepts_card'])),
  producer: maker.extend({ category }).nullable().describe('Null where nobody stands there'),
  url: address,
  changed_at: changedAt,
});

export const producerShape = z.object({
  code: z.string(),
  slug,
  name: both,
  about: both,
  kind: z.string(),
  place: z.string(),
  founded_year: z.int().nullable().describe('Solar Hijri'),
  employees: z.int().nullable(),
  phone,
  mobile: phone,
  link: z.string().nullable(),
  category,
  booths: z.array(number).describe('In the current edition'),
  url: address,
  changed_at: changedAt,
});

export const productShape = z.object({
  code: z.string(),
  slug,
  name: both,
  description: both,
  price_toman: z.int().min(0).nullable().describe('Null is by agreement'),
  unit: both,
  tags: z.array(z.string()),
  available: z.boolean().describe('At the booth'),
  producer: maker,
  category,
  booth: number.nullable(),
  url: address,
  changed_at: changedAt,
});

export const sessionShape = z.object({
  code: z.string(),
  title: both,
  description: both,
  kind: z.string(),
  day,
  opens: clock,
  closes: clock,
  start: moment.nullable().describe('Null while the opening date is not known'),
  end: moment.nullable(),
  place,
  rain_place: place.describe('Where it moves when it rains; null when it stays'),
  capacity: z.int().nullable().describe('People; null without a limit'),
  cancelled: z.boolean(),
  url: address,
  changed_at: changedAt,
});

export const announcementShape = z.object({
  code: z.string(),
  level: z.enum(['info', 'important']),
  title: both,
  body: both,
  published: moment.nullable().describe('Null while the opening date is not known'),
  expires: moment.nullable(),
  url: address,
  changed_at: changedAt,
});

const shape = z.object({ x: metres, y: metres, width: metres, height: metres });
export const planShape = z.object({
  width: metres,
  height: metres,
  bearing: z.number().describe('Degrees clockwise from north to the plan’s up'),
  booths: z.array(shape.extend({ number, row: z.string() })),
  landmarks: z.array(shape.extend({ code: z.string(), kind: z.string(), name: both })),
});

/** A page of a list. `next` is the address of the following one. */
export const pageOf = (item: z.ZodObject) =>
  z.object({ items: z.array(item), next: z.url().nullable() });

/** A refusal (RFC 9457). */
export const problemShape = z.object({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
});
