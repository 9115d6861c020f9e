import { expect, test } from 'vitest';
import { countByCategory } from '@/lib/category/rules';

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
