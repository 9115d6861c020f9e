import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { VISITOR } from '@/lib/auth/actor';
import { currentEdition } from '@/lib/edition/queries';
import { printable } from '@/lib/formats/printable';
import { makerCard } from '@/lib/open/maker-card';
import { sessionCalendar } from '@/lib/open/session-calendar';
import { NO_EDITION } from '@/lib/open/setting';
import { findBooth } from '@/lib/booth/queries';
import { sessionRecords } from '@/lib/session/records';
import { onFilledDatabase } from '../../support/database';
import { AWKWARD } from '../../support/open/awkward';
import { createOpenFair } from '../../support/open/fair';
import { readCard } from '../../support/open/vcard';

const site = { origin: 'https://fair.example', own: 'fair.example' };

/** The events of a calendar by UID, as another program reads them. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent').map((component) => ({
    component,
    event: new ICAL.Event(component),
    value: (name: string) => component.getFirstPropertyValue(name),
  }));
  return { calendar, events };
}

onFilledDatabase('calendars and cards', createOpenFair, () => {
  test('every session of the week is an event with its own time, text and address', async () => {
    const edition = (await currentEdition(VISITOR)) ?? NO_EDITION;
    const sessions = await sessionRecords(VISITOR);
    const { calendar, events } = read(
      sessionCalendar({ ...site, locale: 'fa', edition }, sessions),
    );
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('name')).toBe('برنامهٔ رشت ساخت');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT1H');
    expect(calendar.getFirstPropertyValue('color')).toBe('darkgreen');
    expect(new Set(events.map(({ event }) => event.uid)).size).toBe(AWKWARD.length);
    expect(events.map(({ event }) => event.summary).toSorted()).toEqual(
      AWKWARD.map(printable).toSorted(),
    );
    const zone = calendar.getFirstSubcomponent('vtimezone');
    expect(zone?.getFirstPropertyValue('tzid')).toBe('Asia/Tehran');
    for (const { component, event, value } of events) {
      expect(component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Asia/Tehran');
      const [, code = ''] = /^1405-(\w+)@fair\.example$/.exec(event.uid) ?? [];
      const session = sessions.find((one) => one.code === code);
      if (!session) throw new Error(event.uid);
      const day = String(20 + session.day).padStart(2, '0');
      const clock = (minute: number) =>
        `2026-11-${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00`;
      expect(event.startDate.toString()).toBe(clock(session.start));
      expect(event.endDate.toString()).toBe(clock(session.end));
      expect(value('status')).toBe(session.cancelled ? 'CANCELLED' : 'CONFIRMED');
      expect(value('url')).toBe(`https://fair.example/sessions/${code}`);
      expect(event.description).toContain(printable(session.description.fa));
    }
    expect(events.filter(({ value }) => value('status') === 'CANCELLED').length).toBe(1);
  });

  test('a day and a session are parts of the week with the same UIDs', async () => {
    const edition = (await currentEdition(VISITOR)) ?? NO_EDITION;
    const setting = { ...site, locale: 'en' as const, edition };
    const sessions = await sessionRecords(VISITOR);
    const uids = (file: string) => read(file).events.map(({ event }) => event.uid);
    const week = uids(sessionCalendar(setting, sessions));
    const days = [1, 2, 3, 4, 5, 6, 7].map((day) =>
      uids(sessionCalendar(setting, sessions, { day })),
    );
    expect(days.flat()).toEqual(week);
    const code = sessions[0]?.code ?? '';
    expect(uids(sessionCalendar(setting, sessions, { code }))).toEqual([
      `1405-${code}@fair.example`,
    ]);
  });

  test('a choice is a calendar of its own, with the UIDs of the week and an address to ask again', async () => {
    const edition = (await currentEdition(VISITOR)) ?? NO_EDITION;
    const setting = { ...site, locale: 'fa' as const, edition };
    const [one, other] = await sessionRecords(VISITOR);
    if (!one || !other) throw new Error('the fair has no two sessions');
    const file = sessionCalendar(setting, [one, other], { choice: 'AQID' });
    const { calendar, events } = read(file);
    expect(events.map(({ event }) => event.uid).toSorted()).toEqual(
      [one, other].map(({ code }) => `1405-${code}@fair.example`).toSorted(),
    );
    expect(calendar.getFirstPropertyValue('name')).toBe('بازدید من از رشت ساخت');
    expect(calendar.getFirstPropertyValue('source')).toBe('https://fair.example/visit.ics?v=AQID');
    expect(calendar.getFirstPropertyValue('url')).toBe('https://fair.example/visit?v=AQID');
  });

  test('without a date, or without an edition, a calendar is valid and empty', async () => {
    const edition = (await currentEdition(VISITOR)) ?? NO_EDITION;
    const sessions = await sessionRecords(VISITOR);
    for (const undated of [{ ...edition, startDate: null }, NO_EDITION]) {
      const { calendar, events } = read(
        sessionCalendar({ ...site, locale: 'fa', edition: undated }, sessions),
      );
      expect(events).toEqual([]);
      expect(String(calendar.getFirstPropertyValue('name'))).toMatch(/رشت ساخت/);
    }
  });

  test('a maker’s card has the name, both telephones as they are dialled, and both addresses', async () => {
    const edition = (await currentEdition(VISITOR)) ?? NO_EDITION;
    for (const [index, name] of AWKWARD.entries()) {
      // This reader takes an escaped backslash before an n for an escaped line end.
      if (name.includes('\\n')) continue;
      const booth = await findBooth(VISITOR, 'fa', index + 1);
      if (typeof booth === 'string') throw new Error(booth);
      const file = makerCard({ ...site, locale: 'fa', edition }, booth);
      const values = readCard(file ?? '');
      expect(values('FN')).toEqual([printable(name)]);
      expect(values('KIND')).toEqual(['org']);
      expect(values('TEL')).toEqual(['tel:+981300000001', 'tel:+989110000000']);
      expect(values('URL')).toHaveLength(2);
      expect(values('SOURCE')).toEqual([`https://fair.example/booths/${index + 1}.vcf`]);
    }
  });
});
