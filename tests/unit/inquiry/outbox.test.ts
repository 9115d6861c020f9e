import { expect, test } from 'vitest';
import { OUTBOX_KEY } from '@/lib/inquiry/limits';
import { isWaiting, keepOutbox, type Letter } from '@/lib/inquiry/outbox';
import type { Shelf } from '@/lib/visit/keep';

function shelfOf(initial: string | null = null) {
  let text = initial;
  return {
    getItem: () => text,
    setItem: (_: string, next: string) => void (text = next),
    removeItem: () => void (text = null),
    text: () => text,
  };
}

const letter = (key: string, more: Partial<Letter> = {}): Letter => ({
  key,
  kind: 'inquiry',
  locale: 'fa',
  about: { booth: '12' },
  label: 'غرفهٔ ۱۲',
  name: 'نرگس',
  contact: '',
  body: 'سلام',
  ...more,
});
const keysOf = (letters: readonly Letter[]) => letters.map(({ key }) => key);

test('a letter is kept over a restart, once for each key, and gone when it is taken', () => {
  const shelf = shelfOf();
  const outbox = keepOutbox(() => shelf);
  expect(outbox.put(letter('a'))).toBe(true);
  expect(outbox.put(letter('a', { body: 'سلام دوباره' }))).toBe(true);
  const later = keepOutbox(() => shelf);
  later.read();
  expect(later.current()).toEqual([letter('a', { body: 'سلام دوباره' })]);
  expect(later.take('a')).toMatchObject({ key: 'a' });
  expect(later.take('a')).toBeUndefined();
  outbox.read();
  expect(outbox.current()).toEqual([]);
});

test('two tabs lose nothing of each other', () => {
  const shelf = shelfOf();
  const [one, two] = [keepOutbox(() => shelf), keepOutbox(() => shelf)];
  one.put(letter('a'));
  two.put(letter('b'));
  one.read();
  expect(keysOf(one.current())).toEqual(['a', 'b']);
});

test('what was sent keeps its address and none of its texts', () => {
  const shelf = shelfOf();
  const outbox = keepOutbox(() => shelf);
  outbox.put(letter('a'));
  outbox.sent(letter('a'), '/inquiries/abc');
  expect(outbox.current()).toEqual([letter('a', { name: '', body: '', to: '/inquiries/abc' })]);
  expect(outbox.current().some(isWaiting)).toBe(false);
  expect(shelf.text()).not.toContain('سلام');
});

test('of many, those that were sent make room, never one that waits', () => {
  const shelf = shelfOf();
  const outbox = keepOutbox(() => shelf);
  for (let n = 0; n < 10; n += 1) outbox.sent(letter(`sent-${n}`), '/inquiries/abc');
  for (let n = 0; n < 25; n += 1) outbox.put(letter(`waiting-${n}`));
  expect(outbox.current().filter(isWaiting)).toHaveLength(25);
  expect(outbox.current()).toHaveLength(25);
});

test.each<[string, () => Shelf]>([
  [
    'storage is blocked',
    () => {
      throw new Error('SecurityError');
    },
  ],
  [
    'storage is full',
    () => ({
      ...shelfOf(),
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    }),
  ],
  ['a private window forgets at once', () => ({ ...shelfOf(), setItem: () => undefined })],
])('where %s, that is told and nothing is thrown', (_, shelf) => {
  const outbox = keepOutbox(shelf);
  outbox.read();
  expect(outbox.put(letter('a'))).toBe(false);
  expect(outbox.take('a')).toBeUndefined();
});

test.each([
  ['no JSON', '{'],
  ['another thing', '{"a":1}'],
  ['null', 'null'],
  ['a letter without a text', JSON.stringify([{ key: 'a' }])],
  ['an address elsewhere', JSON.stringify([letter('a', { to: 'https://evil.example/' })])],
  ['an address that runs', JSON.stringify([letter('a', { to: 'javascript:alert(1)' })])],
])('%s on the shelf is no letter', (_, text) => {
  const outbox = keepOutbox(() => shelfOf(text));
  outbox.read();
  expect(outbox.current()).toEqual([]);
  expect(OUTBOX_KEY).toBe('outbox');
});
