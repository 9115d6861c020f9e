import './product.css';
import { Link } from '@/components/ui/link';
import type { ReactNode } from 'react';
import { LocalMarked } from '@/components/search/marked';
import { Tag } from '@/components/ui/tag';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { ProductCard, ProductSource } from '@/lib/product/item';
import { ProductPicture } from './picture';
import { Price } from './price';

/** A product in a grid. `children` stand between name and price: where it is from. */
export function ProductItem({
  product,
  source,
  index,
  locale,
  heading: Heading = 'h3',
  badge,
  find,
  children,
}: {
  product: ProductCard;
  source: Pick<ProductSource, 'booth' | 'token'>;
  /** Its place among its maker's. */
  index: number;
  locale: Locale;
  heading?: 'h2' | 'h3';
  /** The booth's number, sewn on the picture. */
  badge?: string;
  /** Folded words of a search, to be marked. */
  find?: readonly string[];
  children?: ReactNode;
}) {
  return (
    <li className="good">
      <ProductPicture source={source} index={index} />
      {badge && <b aria-hidden="true">{badge}</b>}
      <Heading>
        <Link href={paths.product(locale, product.slug)}>
          <LocalMarked of={product.name} locale={locale} find={find} />
        </Link>
      </Heading>
      {children}
      {product.available ? (
        <Price toman={product.price} locale={locale} />
      ) : (
        <Tag tone="warn" icon="clock">
          {dictionary(locale).products.away}
        </Tag>
      )}
    </li>
  );
}
