import { Local, LocalIn } from '@/components/site/local';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { CatalogueItem } from '@/lib/product/item';
import { wholeYear } from '@/lib/text/format';
import { ProductItem } from './product-item';

/** A product among those of others, with where it is from. */
export function CatalogueRow({
  product,
  locale,
  heading,
  find,
}: {
  product: CatalogueItem;
  locale: Locale;
  heading?: 'h2' | 'h3';
  /** Folded words of a search, to be marked. */
  find?: readonly string[];
}) {
  const { from } = dictionary(locale).products;
  const { booth, maker, index } = product;
  const digits = booth === null ? undefined : wholeYear(locale, booth);
  return (
    <ProductItem
      product={product}
      source={product}
      index={index}
      locale={locale}
      heading={heading}
      badge={digits}
      find={find}
    >
      <p>
        {digits ? (
          <LocalIn say={(name) => from(digits, name)} of={maker.name} locale={locale} />
        ) : (
          <Local of={maker.name} locale={locale} />
        )}
      </p>
    </ProductItem>
  );
}
