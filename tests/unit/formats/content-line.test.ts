import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile } from '@/lib/formats/calendar-file';
import { contentLine, contentLines } from '@/lib/formats/content-line';
import { printable } from '@/lib/formats/printable';
import { AWKWARD } from '../../support/open/awkward';

const calendar = (summary: string) =>
  calendarFile({
    name: summary,
    description: summary,
    language: 'fa',
    url: 'https://fair.example/schedule',
    source: 'https://fair.example/schedule.ics',
    events: [
      {
        uid: '1405-S101@fair.example',
        start: { date: '2026-11-22', minute: 600 },
        end: { date: '2026-11-22', minute: 1440 },
        summary,
        description: summary,
        location: summary,
        category: summary,
        url: 'https://fair.example/sessions/S101',
        geo: { lat: 37.28, lon: 49.58 },
        cancelled: false,
        sequence: 2,
        changed: new Date('2026-11-20T08:00:00Z'),
      },
    ],
  });

/** Each line as it is sent, folded. */
const lines = (file: string) => Buffer.from(file).toString('latin1').split('\r\n').slice(0, -1);
const strict = new TextDecoder('utf-8', { fatal: true });

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(...AWKWARD),
);

/** Milliseconds: many texts, on a machine that may be busy with other tests. */
const PATIENCE = 30_000;

test(
  'any text comes back from a calendar as it was',
  () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [event] = new ICAL.Component(ICAL.parse(calendar(text))).getAllSubcomponents(
          'vevent',
        );
        expect(event?.getFirstPropertyValue('summary') ?? '').toBe(printable(text));
        expect(event?.getFirstPropertyValue('description') ?? '').toBe(printable(text));
        expect(event?.getFirstPropertyValue('categories') ?? '').toBe(printable(text));
      }),
      { numRuns: 30 },
    );
  },
  PATIENCE,
);

test(
  'no line has more than 75 octets, and none is cut inside a character',
  () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const line of lines(calendar(text))) {
          expect(line.length).toBeLessThanOrEqual(75);
          strict.decode(Buffer.from(line, 'latin1'));
        }
      }),
      { numRuns: 30 },
    );
  },
  PATIENCE,
);

test('a line of exactly 75 octets stays whole, one more is folded', () => {
  const line = (length: number) => contentLine('X', 'a'.repeat(length - 2));
  expect(contentLines([line(75)])).toBe(`${line(75)}\r\n`);
  expect(contentLines([line(76)])).toBe(`${line(75)}\r\n a\r\n`);
  expect(lines(contentLines([`${'a'.repeat(74)}م`])).map((part) => part.length)).toEqual([74, 3]);
});

test('parameters are quoted where they must be', () => {
  expect(contentLine('X', 'v', { P: 'a;b' })).toBe('X;P="a;b":v');
  expect(contentLine('X', 'v', { P: 'a"b^c\nd' })).toBe("X;P=a^'b^^c^nd:v");
});
