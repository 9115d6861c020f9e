import { CatalogueRow } from '@/components/product/catalogue-row';
import type { Locale } from '@/lib/i18n/locale';
import type { CatalogueItem } from '@/lib/product/item';

type Props = { locale: Locale; products: readonly CatalogueItem[]; find: readonly string[] };

/** Products as the catalogue shows them, with where each is from. */
export function FoundProducts({ locale, products, find }: Props) {
  return (
    <ul className="goods">
      {products.map((product) => (
        <CatalogueRow key={product.slug} product={product} locale={locale} find={find} />
      ))}
    </ul>
  );
}
