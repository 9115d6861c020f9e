import { expect, test } from 'vitest';
import { aboutOf } from '@/lib/inquiry/about';
import { keptUntil, tellable } from '@/lib/inquiry/rules';
import { BODY_MAX } from '@/lib/inquiry/limits';
import { inquiryForms } from '@/lib/inquiry/schema';

const week = { startDate: '2026-11-22', daysCount: 7 };

test.each([
  ['before the fair', '2026-11-01T10:00:00Z', week, '2027-05-27'],
  ['on its last day', '2026-11-28T10:00:00Z', week, '2027-05-27'],
  ['a month after it', '2026-12-28T10:00:00Z', week, '2027-06-26'],
  ['late in the evening in Tehran', '2026-12-27T21:00:00Z', week, '2027-06-26'],
  ['while it has no dates', '2026-12-28T10:00:00Z', { ...week, startDate: null }, '2027-06-26'],
])('a message sent %s is kept until %s says', (_, sent, edition, until) => {
  expect(keptUntil(edition, new Date(sent))).toBe(until);
});

test('the sender learns of an answer, and never that a message was taken for spam', () => {
  expect(tellable('new', '')).toBe('sent');
  expect(tellable('spam', '')).toBe('sent');
  expect(tellable('read', '')).toBe('read');
  expect(tellable('answered', 'بله')).toBe('answered');
  expect(tellable('closed', 'بله')).toBe('answered');
  expect(tellable('closed', '')).toBe('closed');
  // The answer stands on the page, whatever became of the message afterwards.
  expect(tellable('spam', 'بله')).toBe('answered');
});

test.each([
  [{ booth: '12' }, { kind: 'booth', number: 12 }],
  [
    { booth: '۱۲', kind: 'report' },
    { kind: 'booth', number: 12 },
  ],
  [
    { producer: 'حصیربافی', booth: '' },
    { kind: 'producer', slug: 'حصیربافی' },
  ],
  [{ product: 'reed-basket' }, { kind: 'product', slug: 'reed-basket' }],
  [{}, null],
  [{ booth: '12', product: 'reed-basket' }, null],
  [{ booth: ['12', '13'] }, null],
  [{ booth: ['12'] }, null],
  [{ booth: '0' }, null],
  [{ booth: '1000' }, null],
  [{ booth: '-1' }, null],
  [{ booth: "1' OR '1'='1" }, null],
  [{ product: '\u0000' }, null],
  [{ product: '\ud800' }, null],
  [{ product: 'x'.repeat(10_000) }, null],
])('an address with %j is about %j', (given, about) => {
  expect(aboutOf(given)).toEqual(about);
});

const form = {
  kind: 'inquiry',
  booth: '12',
  name: 'نرگس',
  contact: '',
  body: 'سلام',
  key: 'k'.repeat(32),
  challenge: '{}',
};

test.each([
  [{}, []],
  [{ contact: '۰۹۱۲ ۲۰۰ ۲۵۸۰' }, []],
  [{ contact: 'narges@example.com' }, []],
  [{ name: '' }, ['name']],
  [{ name: ' \u200c ' }, ['name']],
  [{ body: '\n \n' }, ['body']],
  [{ body: 'x'.repeat(BODY_MAX + 1) }, ['body']],
  [{ body: 'x'.repeat(10_000), contact: 'at home', name: '' }, ['contact', 'body', 'name']],
  [{ body: 'a\u0000b' }, ['body']],
  [{ body: 'a\ud800b' }, ['body']],
  [{ body: ['a', 'b'] }, ['body']],
  [{ key: 'short' }, ['key']],
  [{ extra: '1' }, ['']],
])('a form with %j is wrong at %j', (more, wrong) => {
  const read = inquiryForms.inquiry.safeParse({ ...form, ...more });
  const at = read.error?.issues.map((issue) => issue.path.join('.')) ?? [];
  expect(at.toSorted()).toEqual(wrong.toSorted());
});

test('a report needs no name, and markup is text like any other', () => {
  const report = { ...form, kind: 'report', name: '', body: '<b>x</b>' };
  expect(inquiryForms.report.safeParse(report).data).toMatchObject({ name: '', body: '<b>x</b>' });
});
