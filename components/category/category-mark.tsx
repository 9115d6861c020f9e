import { localAttributes } from '@/components/site/local';
import { Mark } from '@/components/ui/mark';
import type { CategoryItem } from '@/lib/category/item';
import { markColors } from '@/lib/cloth/mark';
import type { Locale } from '@/lib/i18n/locale';

/** A category's two-tone square and its name. */
export function CategoryMark({ category, locale }: { category: CategoryItem; locale: Locale }) {
  return (
    <Mark colors={markColors(category.token)}>
      <span {...localAttributes(category.name, locale)}>{category.name.text}</span>
    </Mark>
  );
}
