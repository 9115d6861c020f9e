import { dayName } from '@/lib/edition/day-name';
import { fairName } from '@/lib/edition/name';
import { dayDate, editionText } from '@/lib/edition/rules';
import { calendarFile, type CalendarEvent } from '@/lib/formats/calendar-file';
import { inLocale } from '@/lib/i18n/both';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { SessionRecord } from '@/lib/session/records';
import { number } from '@/lib/text/format';
import { placeName } from './place-name';
import type { Setting } from './setting';

/** What stands below a session's text in a calendar: what its page says beside it. */
function description(locale: Locale, session: SessionRecord): string {
  const words = dictionary(locale).open.calendar;
  const { rainPlace, capacity, cancelled } = session;
  return [
    cancelled ? words.cancelled : '',
    inLocale(locale, session.description).text,
    rainPlace ? words.rain(placeName(locale, rainPlace)) : '',
    capacity === null ? '' : words.capacity(capacity, number(locale, capacity)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A session as an event; none while nobody knows on which date it is. */
function event(setting: Setting, session: SessionRecord): CalendarEvent[] {
  const { locale, edition, origin, own } = setting;
  const date = dayDate(edition, session.day);
  if (date === null) return [];
  const words = dictionary(locale).schedule;
  const venue = editionText(edition, locale, 'venue').text;
  const place = session.place && placeName(locale, session.place);
  return [
    {
      uid: `${edition.year}-${session.code}@${own}`,
      start: { date, minute: session.start },
      end: { date, minute: session.end },
      summary: inLocale(locale, session.title).text,
      description: description(locale, session),
      location: [place, venue].filter(Boolean).join(words.comma),
      category: words.kinds[session.kind] ?? '',
      url: origin + paths.session(locale, session.code),
      geo: edition.geo,
      cancelled: session.cancelled,
      sequence: session.sequence,
      changed: new Date(session.changedAt),
    },
  ];
}

/** Addresses and name of the calendar of these sessions. */
function frame({ locale, edition }: Setting, { day, code, choice }: Which) {
  const { calendar } = dictionary(locale).open;
  const fair = fairName(edition, locale)?.short ?? dictionary(locale).site.name;
  const about = calendar.description(fair);
  if (choice !== undefined) {
    const name = calendar.mine(fair);
    const page = paths.sharedVisit(locale, choice);
    return { name, about, page, file: paths.visitCalendar(locale, choice) };
  }
  return {
    name:
      day === undefined ? calendar.week(fair) : calendar.day(fair, dayName(locale, edition, day)),
    about,
    page: code === undefined ? paths.schedule(locale, day) : paths.session(locale, code),
    file: code === undefined ? paths.calendar(locale, day) : paths.sessionCalendar(locale, code),
  };
}

/** One day, one session, or a choice that an address holds (its `v`), whose sessions are given. */
type Which = { day?: number; code?: string; choice?: string };

/** The sessions of the week, of one `day`, one of them (`code`) or those of a `choice` as a calendar. */
export function sessionCalendar(
  setting: Setting,
  sessions: readonly SessionRecord[],
  which: Which = {},
): string {
  const { locale, origin } = setting;
  const { day, code } = which;
  const chosen = sessions
    .filter(
      (session) =>
        (day === undefined || session.day === day) && (code === undefined || session.code === code),
    )
    .toSorted((a, b) => a.day - b.day || a.start - b.start);
  const { name, about, page, file } = frame(setting, which);
  return calendarFile({
    name,
    description: about,
    language: locale,
    url: origin + page,
    source: origin + file,
    events: chosen.flatMap((session) => event(setting, session)),
  });
}
