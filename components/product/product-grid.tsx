import type { CSSProperties } from 'react';
import type { Locale } from '@/lib/i18n/locale';
import type { ProductCard, ProductSource } from '@/lib/product/item';
import { ProductItem } from './product-item';

/** The products of one maker. */
export function ProductGrid({
  products,
  source,
  locale,
  columns,
}: {
  products: readonly (ProductCard & { index?: number })[];
  source: Pick<ProductSource, 'booth' | 'token'>;
  locale: Locale;
  /** On a desk. */
  columns: 3 | 4;
}) {
  return (
    <ul className="goods" style={{ '--cols': columns } as CSSProperties}>
      {products.map((product, index) => (
        <ProductItem
          key={product.slug}
          product={product}
          source={source}
          index={product.index ?? index}
          locale={locale}
        />
      ))}
    </ul>
  );
}
