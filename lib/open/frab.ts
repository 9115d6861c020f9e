import { createHash } from 'node:crypto';
import { fairName } from '@/lib/edition/name';
import { dayDate, editionText, fairDays, windowsOf } from '@/lib/edition/rules';
import { clock, tehranIso } from '@/lib/formats/tehran-iso';
import { uuid } from '@/lib/formats/uuid';
import { dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';
import type { SessionRecord } from '@/lib/session/records';
import { placeName } from './place-name';
import type { Setting } from './setting';

/** A session as conference programs know it: `date` with its offset, `start` and `duration` as HH:MM. */
export type FrabEvent = {
  id: number;
  guid: string;
  slug: string;
  room: string;
  date: string;
  start: string;
  duration: string;
  title: string;
  subtitle: string;
  type: string;
  track: string;
  language: string;
  abstract: string;
  description: string;
  url: string;
};

export type FrabDay = {
  index: number;
  date: string;
  start: string;
  end: string;
  rooms: { name: string; events: FrabEvent[] }[];
};

export type FrabSchedule = {
  /** Another one with every change. */
  version: string;
  acronym: string;
  title: string;
  start: string;
  end: string;
  days: FrabDay[];
  origin: string;
};

/** The steps that sessions begin at. */
export const TIMESLOT = '00:15';

/**
 * The week as a frab schedule, in Persian with the English title below. A cancelled session is left out, as frab
 * and pretalx do: their readers show what has gone as cancelled. Null while the opening date is not known.
 */
export function frabSchedule(
  { edition, origin, own }: Omit<Setting, 'locale'>,
  sessions: readonly SessionRecord[],
): FrabSchedule | null {
  const dates = fairDays(edition).flatMap((day) => dayDate(edition, day) ?? []);
  const [start, end] = [dates[0], dates.at(-1)];
  if (start === undefined || end === undefined) return null;
  const held = sessions.filter(({ cancelled }) => !cancelled);
  const acronym = `fair${edition.year}`;

  const event = (session: SessionRecord, date: string): FrabEvent => {
    const guid = uuid(`${own}/${edition.year}/sessions/${session.code}`);
    const kind = dictionary('fa').schedule.kinds[session.kind] ?? session.kind;
    return {
      id: session.id,
      guid,
      slug: `${acronym}-${session.code.toLowerCase()}`,
      room: session.place ? placeName('fa', session.place) : '',
      date: tehranIso(date, session.start),
      start: clock(session.start),
      duration: clock(session.end - session.start),
      title: session.title.fa,
      subtitle: session.title.en ?? '',
      type: kind,
      track: kind,
      language: 'fa',
      abstract: session.description.fa,
      description: session.description.en ?? '',
      url: origin + paths.session('fa', session.code),
    };
  };

  const days = dates.map((date, i): FrabDay => {
    const windows = windowsOf(edition, i + 1);
    const events = held
      .filter(({ day }) => day === i + 1)
      .toSorted((a, b) => a.start - b.start)
      .map((session) => event(session, date));
    const rooms = [...new Set(events.map(({ room }) => room))];
    return {
      index: i + 1,
      date,
      start: tehranIso(date, windows[0]?.opens ?? 0),
      end: tehranIso(date, windows.at(-1)?.closes ?? 1440),
      rooms: rooms.map((name) => ({ name, events: events.filter(({ room }) => room === name) })),
    };
  });
  const fair = fairName(edition, 'fa')?.short ?? dictionary('fa').site.name;
  const city = editionText(edition, 'fa', 'city').text;
  return {
    version: createHash('sha256').update(JSON.stringify(days)).digest('hex').slice(0, 12),
    acronym,
    title: [fair, city].filter(Boolean).join('، '),
    start,
    end,
    days,
    origin,
  };
}
