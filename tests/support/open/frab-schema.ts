import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const text = { type: 'string' };
const web = { type: 'string', format: 'uri', pattern: '^https?://' };
const uuid = { type: 'string', format: 'uuid' };
const moment = { type: 'string', format: 'date-time' };
const clock = { type: 'string', pattern: '^[0-9]+:[0-5][0-9]$' };

const strict = (properties: Record<string, object>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const event = strict({
  id: { type: 'integer', minimum: 1 },
  guid: uuid,
  slug: { type: 'string', pattern: '^[a-z0-9_-]+[a-z0-9]$' },
  url: web,
  room: text,
  date: moment,
  start: clock,
  duration: clock,
  title: text,
  subtitle: text,
  track: text,
  type: text,
  language: text,
  abstract: text,
  description: text,
  persons: { type: 'array', maxItems: 0 },
  links: { type: 'array', maxItems: 0 },
  attachments: { type: 'array', maxItems: 0 },
});

const day = strict({
  index: { type: 'integer', minimum: 1 },
  date: { type: 'string', format: 'date' },
  day_start: moment,
  day_end: moment,
  rooms: { type: 'object', additionalProperties: { type: 'array', items: event } },
});

const conference = strict({
  acronym: { type: 'string', pattern: '^[a-z0-9_-][a-z0-9_]{3,}$' },
  title: text,
  start: { type: 'string', format: 'date' },
  end: { type: 'string', format: 'date' },
  daysCount: { type: 'integer', minimum: 1 },
  timeslot_duration: clock,
  time_zone_name: { const: 'Asia/Tehran' },
  url: web,
  rooms: { type: 'array', items: strict({ name: text, guid: uuid }) },
  days: { type: 'array', minItems: 1, items: day },
});

const ajv = formats.default(new Ajv({ allErrors: true }));
const validate = ajv.compile(
  strict({ schedule: strict({ version: text, base_url: web, conference }) }),
);

/** What readers of frab's schedule.json would find wrong with it. */
export const frabProblems = (json: string): string[] =>
  validate(JSON.parse(json)) ? [] : ajv.errorsText(validate.errors).split(', ');
