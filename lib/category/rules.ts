import type { CategoryItem } from './item';

type Sorted = { category: CategoryItem | null };

/** How many of some things each category has. */
export const countByCategory = (
  categories: readonly CategoryItem[],
  things: readonly Sorted[],
): { category: CategoryItem; count: number }[] =>
  categories.map((category) => ({
    category,
    count: things.filter((thing) => thing.category?.slug === category.slug).length,
  }));
