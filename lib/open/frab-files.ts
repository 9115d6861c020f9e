import { element, xmlDocument } from '@/lib/formats/xml';
import { TEHRAN_ZONE } from '@/lib/formats/tehran-zone';
import { uuid } from '@/lib/formats/uuid';
import { TIMESLOT, type FrabDay, type FrabEvent, type FrabSchedule } from './frab';

const GENERATOR = { name: 'rasht-sakht', version: '1' };

function eventElement({ id, guid, ...fields }: FrabEvent) {
  return element(
    'event',
    { id, guid },
    ...Object.entries(fields).map(([name, value]) => element(name, {}, value)),
    element('persons'),
    element('links'),
    element('attachments'),
  );
}

const dayElement = ({ index, date, start, end, rooms }: FrabDay) =>
  element(
    'day',
    { index, date, start, end },
    ...rooms.map(({ name, events }) => element('room', { name }, ...events.map(eventElement))),
  );

/** `schedule.xml` as frab writes it, by the rules of the schema that its readers validate with. */
export const frabXml = (schedule: FrabSchedule): string =>
  xmlDocument(
    element(
      'schedule',
      {},
      element('generator', GENERATOR),
      element('version', {}, schedule.version),
      element(
        'conference',
        {},
        element('acronym', {}, schedule.acronym),
        element('title', {}, schedule.title),
        element('start', {}, schedule.start),
        element('end', {}, schedule.end),
        element('days', {}, schedule.days.length),
        element('timeslot_duration', {}, TIMESLOT),
        element('base_url', {}, schedule.origin),
        element('time_zone_name', {}, TEHRAN_ZONE),
      ),
      ...schedule.days.map(dayElement),
    ),
  );

const eventObject = (event: FrabEvent) => ({
  ...event,
  persons: [],
  links: [],
  attachments: [],
});

/** `schedule.json`, the same by the rules of the JSON schema. */
export function frabJson(schedule: FrabSchedule): string {
  const { version, acronym, title, start, end, days, origin } = schedule;
  const rooms = [...new Set(days.flatMap((day) => day.rooms.map(({ name }) => name)))];
  return JSON.stringify({
    schedule: {
      version,
      base_url: origin,
      conference: {
        acronym,
        title,
        start,
        end,
        daysCount: days.length,
        timeslot_duration: TIMESLOT,
        time_zone_name: TEHRAN_ZONE,
        url: origin,
        rooms: rooms.map((name) => ({ name, guid: uuid(`${acronym}/rooms/${name}`) })),
        days: days.map((day) => ({
          index: day.index,
          date: day.date,
          day_start: day.start,
          day_end: day.end,
          rooms: Object.fromEntries(
            day.rooms.map(({ name, events }) => [name, events.map(eventObject)]),
          ),
        })),
      },
    },
  });
}
