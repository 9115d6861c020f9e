import { Price } from '@/components/product/price';
import { Local, localAttributes } from '@/components/site/local';
import { Tag } from '@/components/ui/tag';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { SnapshotProduct } from '@/lib/snapshot/item';
import { ids } from './ids';
import { Save } from './save';

/** A maker's products with all that is told of them. A second booth of the same maker only lists them. */
export function Products({
  locale,
  products,
  booth,
}: {
  locale: Locale;
  products: readonly SnapshotProduct[];
  /** Where they are listed; null under a maker without a booth. */
  booth: number | null;
}) {
  if (products.length === 0) return null;
  return (
    <>
      <h3>{dictionary(locale).booths.products}</h3>
      <ul className="lines">
        {products.map((product) => (
          <Product
            key={product.id}
            locale={locale}
            product={product}
            isHere={product.booth === booth}
          />
        ))}
      </ul>
    </>
  );
}

function Product({
  locale,
  product,
  isHere,
}: {
  locale: Locale;
  product: SnapshotProduct;
  isHere: boolean;
}) {
  const { id, name, description, unit, price, available, tags } = product;
  const words = dictionary(locale);
  return (
    <li
      className="file-line"
      {...(isHere && { id: ids.product(locale, id), 'data-find': 'product', 'data-key': `p${id}` })}
    >
      <div>
        <h4 data-name="">
          <Local of={name} locale={locale} />
        </h4>
        {description.text && (
          <p className="whitespace-pre-line" {...localAttributes(description, locale)}>
            {description.text}
          </p>
        )}
        <p>
          {available ? (
            <Price toman={price} locale={locale} />
          ) : (
            <Tag tone="warn" icon="clock">
              {words.products.away}
            </Tag>
          )}
          {unit.text && (
            <span className="text-fs-2 text-muted">
              {words.booths.comma}
              <Local of={unit} locale={locale} />
            </span>
          )}
        </p>
        {tags.length > 0 && (
          <p
            className="text-fs-1 text-muted"
            data-label=""
            {...localAttributes({ lang: 'fa' }, locale)}
          >
            {tags.join(dictionary('fa').booths.comma)}
          </p>
        )}
      </div>
      <Save kind="p" id={id} />
    </li>
  );
}
