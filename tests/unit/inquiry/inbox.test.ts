import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inboxFilter, inboxParams, inboxQuery } from '@/lib/inquiry/inbox-filter';
import { isMail, letterHref } from '@/lib/inquiry/letter';

test('an address without anything asks for what is open', () => {
  expect(inboxFilter(inboxQuery({}), 'me')).toEqual({ status: 'open' });
});

test('an address narrows by state, kind and reader, and says so again', () => {
  const asked = { status: 'closed', kind: 'report', mine: '1', after: '12' };
  const query = inboxQuery(asked);
  expect(inboxFilter(query, 'me')).toEqual({
    status: 'closed',
    kind: 'report',
    assignedId: 'me',
  });
  expect(inboxParams(query)).toEqual({ ...asked, after: 12 });
  expect(inboxFilter(inboxQuery({ status: 'all' }), 'me')).toEqual({});
});

test('whoever has no account has no messages of their own', () => {
  expect(inboxFilter(inboxQuery({ mine: '1' }), null)).toMatchObject({ assignedId: '' });
});

test('anything else in an address means the usual, and the first of two counts', () => {
  const one = fc.oneof(fc.string(), fc.array(fc.string()));
  const usual = { status: 'open', kind: '', mine: false, after: undefined };
  fc.assert(
    fc.property(fc.record({ status: one, kind: one, mine: one, after: one }), (params) => {
      const { after, ...query } = inboxQuery(params);
      expect(Object.keys(query)).toEqual(['status', 'kind', 'mine']);
      expect(after === undefined || Number.isSafeInteger(after)).toBe(true);
    }),
  );
  expect(inboxQuery({ status: 'constructor', kind: '__proto__', after: '-1' })).toEqual(usual);
  expect(inboxQuery({ status: ['spam', 'new'] }).status).toBe('spam');
});

test('a letter keeps its address, subject and lines whole (RFC 6068)', () => {
  const href = letterHref('a?b&c@example.com', 'پاسخ؟ & «بله»', 'خط یک\nخط دو & سه=۴');
  const url = new URL(href);
  expect(decodeURIComponent(url.pathname)).toBe('a?b&c@example.com');
  expect([...url.searchParams]).toEqual([
    ['subject', 'پاسخ؟ & «بله»'],
    ['body', 'خط یک\r\nخط دو & سه=۴'],
  ]);
});

test('a text that no browser would hand on is left out of a letter', () => {
  const href = letterHref('a@b.ir', 'پاسخ', 'ب'.repeat(400));
  expect(href).toBe(`mailto:a@b.ir?subject=${encodeURIComponent('پاسخ')}`);
  expect(letterHref('a@b.ir', 'پاسخ', 'ب'.repeat(100))).toContain('&body=');
});

test('a contact is a mail address or a phone number', () => {
  expect([isMail('a@b.ir'), isMail('09120000001'), isMail('')]).toEqual([true, false, false]);
});
