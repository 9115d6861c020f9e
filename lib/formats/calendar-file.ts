import { addDays, type IsoDate } from '@/lib/calendar/jalali';
import { contentLine, contentLines, escapeText } from './content-line';
import { TEHRAN_ZONE, tehranZone } from './tehran-zone';

/** A time on Tehran's clocks; 1440 minutes are the midnight that ends the day. */
type LocalTime = { date: IsoDate; minute: number };

export type CalendarEvent = {
  /** The same for as long as the event is the same one, wherever it is asked for. */
  uid: string;
  start: LocalTime;
  end: LocalTime;
  summary: string;
  description: string;
  location: string;
  category: string;
  /** Absolute address of its page. */
  url: string;
  geo: { lat: number; lon: number } | null;
  cancelled: boolean;
  /** Grows with every change. */
  sequence: number;
  changed: Date;
};

export type CalendarFile = {
  name: string;
  description: string;
  language: string;
  /** Absolute address of the page for people, and of this file. */
  url: string;
  source: string;
  events: readonly CalendarEvent[];
};

/** How often a subscriber should ask again. */
const REFRESH = 'PT1H';

const utc = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, '');
const pad = (n: number) => String(n).padStart(2, '0');

function local({ date, minute }: LocalTime): string {
  const day = addDays(date, Math.floor(minute / 1440)).replaceAll('-', '');
  return `${day}T${pad(Math.floor((minute % 1440) / 60))}${pad(minute % 60)}00`;
}

const text = (name: string, value: string, parameters?: Record<string, string>) =>
  value ? [contentLine(name, escapeText(value), parameters)] : [];

function eventLines(event: CalendarEvent, language: string): string[] {
  const zone = { TZID: TEHRAN_ZONE };
  const { geo } = event;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escapeText(event.uid)),
    contentLine('DTSTAMP', utc(event.changed)),
    contentLine('LAST-MODIFIED', utc(event.changed)),
    contentLine('SEQUENCE', String(event.sequence)),
    contentLine('STATUS', event.cancelled ? 'CANCELLED' : 'CONFIRMED'),
    contentLine('DTSTART', local(event.start), zone),
    contentLine('DTEND', local(event.end), zone),
    ...text('SUMMARY', event.summary, { LANGUAGE: language }),
    ...text('DESCRIPTION', event.description, { LANGUAGE: language }),
    ...text('LOCATION', event.location, { LANGUAGE: language }),
    ...text('CATEGORIES', event.category, { LANGUAGE: language }),
    ...(geo ? [contentLine('GEO', `${geo.lat.toFixed(6)};${geo.lon.toFixed(6)}`)] : []),
    contentLine('URL', event.url),
    contentLine('END', 'VEVENT'),
  ];
}

/**
 * A calendar to keep or to subscribe to: RFC 5545 with the properties of RFC 7986, and beside them the older ones
 * that widespread programs read instead. Valid without events too, since the zone stands in it. Pure: the same in
 * the browser.
 */
export function calendarFile(calendar: CalendarFile): string {
  const { name, description, language, url, source, events } = calendar;
  return contentLines([
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Rasht Sakht//Schedule//FA'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    ...text('NAME', name, { LANGUAGE: language }),
    ...text('X-WR-CALNAME', name),
    ...text('DESCRIPTION', description, { LANGUAGE: language }),
    ...text('X-WR-CALDESC', description),
    contentLine('COLOR', 'darkgreen'),
    contentLine('X-WR-TIMEZONE', TEHRAN_ZONE),
    contentLine('REFRESH-INTERVAL', REFRESH, { VALUE: 'DURATION' }),
    contentLine('X-PUBLISHED-TTL', REFRESH),
    contentLine('SOURCE', source, { VALUE: 'URI' }),
    contentLine('URL', url),
    ...tehranZone,
    ...events.flatMap((event) => eventLines(event, language)),
    contentLine('END', 'VCALENDAR'),
  ]);
}
