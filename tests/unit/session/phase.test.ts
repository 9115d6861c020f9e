import { expect, test } from 'vitest';
import { fairDay, sessionCode } from '@/lib/session/address';
import { phaseAt, SOON_MINUTES } from '@/lib/session/phase';

const minutes = (n: number) => n * 60_000;
const [from, to] = [minutes(1000), minutes(1060)];

test.each([
  ['more than an hour before', 1000 - SOON_MINUTES - 1, { kind: 'later' }],
  ['an hour before', 1000 - SOON_MINUTES, { kind: 'soon', minutes: SOON_MINUTES }],
  ['a minute before', 999, { kind: 'soon', minutes: 1 }],
  ['at its start', 1000, { kind: 'now', done: 0 }],
  ['after a quarter', 1015, { kind: 'now', done: 0.25 }],
  ['at its end', 1060, { kind: 'past' }],
])('%s a session says so', (_, now, phase) => {
  expect(phaseAt(minutes(now), from, to)).toEqual(phase);
});

test('a part of a minute before its start is a minute, never none', () => {
  expect(phaseAt(from - 1, from, to)).toEqual({ kind: 'soon', minutes: 1 });
});

test.each([
  ['S304', { code: 'S304', exact: true }],
  ['s304', { code: 'S304', exact: false }],
  [encodeURIComponent('S۳۰۴'), { code: 'S304', exact: false }],
  ['S%20304', undefined],
  ['-', undefined],
  ['S'.repeat(41), undefined],
])('the address part %s means the session %j', (part, meant) => {
  expect(sessionCode(part)).toEqual(meant);
});

test.each([
  ['3', { day: 3, exact: true }],
  ['03', { day: 3, exact: false }],
  [encodeURIComponent('۳'), { day: 3, exact: false }],
  ['0', undefined],
  ['1000', undefined],
  ['-1', undefined],
  ['3a', undefined],
])('the address part %s means the day %j', (part, meant) => {
  expect(fairDay(part)).toEqual(meant);
});
