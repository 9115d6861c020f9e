import type { CategoryItem } from '@/lib/category/item';
import { HIT_KINDS, type CategoryCount, type HitKind, type KindCount } from './hit';

type Count = { kind: string; categoryId: number | null; count: number };
type Filter = { kind?: string | undefined; categoryId?: number | undefined };
type Known = CategoryItem & { id: number };

const sum = (counts: readonly Count[]) => counts.reduce((all, { count }) => all + count, 0);

/**
 * Counts for the filters. Each choice says how many there would be with it and the other filter; `shown` has
 * both filters applied, `all` none.
 */
export function facets(
  counts: readonly Count[],
  categories: readonly Known[],
  { kind, categoryId }: Filter,
): {
  all: number;
  shown: Map<HitKind, number>;
  kinds: KindCount[];
  categories: CategoryCount[];
} {
  const ofKind = counts.filter((count) => kind === undefined || count.kind === kind);
  const ofCategory = counts.filter(
    (count) => categoryId === undefined || count.categoryId === categoryId,
  );
  const kinds = HIT_KINDS.map((one) => ({
    kind: one,
    count: sum(ofCategory.filter((count) => count.kind === one)),
  })).filter(({ count }) => count > 0);
  const shown = kinds.filter((one) => kind === undefined || one.kind === kind);
  return {
    all: sum(counts),
    shown: new Map(shown.map((one) => [one.kind, one.count])),
    kinds,
    categories: categories
      .map(({ id, ...category }) => ({
        category,
        count: sum(ofKind.filter((count) => count.categoryId === id)),
      }))
      .filter(({ count }) => count > 0),
  };
}
