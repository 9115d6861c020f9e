import { expect, test } from 'vitest';
import { countByCategory, inCategory } from '@/lib/category/rules';

const category = (slug: string) => ({
  slug,
  name: { text: slug, lang: 'en' as const },
  token: 'cat-tea',
});
const [tea, reed, empty] = [category('tea'), category('reed'), category('empty')];
const things = [
  { id: 1, category: tea },
  { id: 2, category: null },
  { id: 3, category: reed },
  { id: 4, category: { ...tea } },
];

test('each category knows how many things it has', () => {
  expect(countByCategory([tea, reed, empty], things).map(({ count }) => count)).toEqual([2, 1, 0]);
});

test('one category has its own things, none asked for all, an unknown one nothing', () => {
  const ids = (slug?: string) => inCategory(things, slug).map(({ id }) => id);
  expect([ids('tea'), ids(), ids('nobody')]).toEqual([[1, 4], [1, 2, 3, 4], []]);
});
