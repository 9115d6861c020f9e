import { expect, test } from 'vitest';
import { told } from '@/lib/forms/told';
import { authorName } from '@/lib/i18n/author';

const changedAt = '2027-04-29T14:10:00.000Z';
const conflict = {
  version: 3,
  key: '1',
  changedBy: 'fair import',
  changedAt,
  action: 'import',
  fields: [],
};

test('a change that a command made is told in the reader’s language, a person’s by name', () => {
  expect(authorName('fa', 'fair import')).toBe('ورود از صفحه‌گسترده');
  expect(authorName('en', 'fair import')).toBe('spreadsheet import');
  expect(authorName('fa', 'مریم')).toBe('\u2068مریم\u2069');
  expect(authorName('fa', '')).toBe('');
});

test('so it is to whoever saves after it, or saves what it removed', () => {
  expect(told('fa', { ok: false, reason: 'conflict', conflict })).toEqual({
    ok: false,
    reason: 'conflict',
    conflict: { ...conflict, changedBy: 'ورود از صفحه‌گسترده' },
  });
  const problems = { '': [{ key: 'removed_by', params: { who: 'fair import' } }] };
  expect(told('fa', { ok: false, reason: 'invalid', problems })).toMatchObject({
    fields: { '': [expect.stringContaining('«ورود از صفحه‌گسترده»')] },
  });
});
