import { ProductItem } from '@/components/product/product-item';
import { localAttributes } from '@/components/site/local';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { CatalogueItem } from '@/lib/product/item';
import { wholeYear } from '@/lib/text/format';

type Props = { locale: Locale; products: readonly CatalogueItem[]; find: readonly string[] };

/** Products as the catalogue shows them, with where each is from. */
export function FoundProducts({ locale, products, find }: Props) {
  const { from } = dictionary(locale).products;
  return (
    <ul className="goods">
      {products.map((product) => {
        const { slug, booth, maker, index } = product;
        const digits = booth === null ? undefined : wholeYear(locale, booth);
        return (
          <ProductItem
            key={slug}
            product={product}
            source={product}
            index={index}
            locale={locale}
            badge={digits}
            find={find}
          >
            <p {...localAttributes(maker.name, locale)}>
              {digits ? from(digits, maker.name.text) : maker.name.text}
            </p>
          </ProductItem>
        );
      })}
    </ul>
  );
}
