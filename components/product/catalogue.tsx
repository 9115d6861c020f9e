import { CategoryNav } from '@/components/category/category-nav';
import { localAttributes } from '@/components/site/local';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { siteCategories } from '@/lib/category/cached';
import { countByCategory, inCategory } from '@/lib/category/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { siteProducts } from '@/lib/product/cached';
import type { CatalogueItem } from '@/lib/product/item';
import { number, wholeYear } from '@/lib/text/format';
import { ProductItem } from './product-item';

/** All products by booth, or those of one category. */
export async function Catalogue({ locale, category }: { locale: Locale; category?: string }) {
  const words = dictionary(locale).products;
  const [products, categories] = await Promise.all([siteProducts(locale), siteCategories(locale)]);
  if (products.length === 0) {
    const { title, text, booths } = words.empty;
    return (
      <Empty
        title={title}
        text={text}
        className="mt-6"
        action={<LinkButton href={paths.booths(locale)}>{booths}</LinkButton>}
      />
    );
  }
  const shown = inCategory(products, category);
  return (
    <div className="with-side mt-4">
      <CategoryNav
        locale={locale}
        title={words.categories}
        all={words.all}
        total={products.length}
        categories={countByCategory(categories, products)}
        chosen={category}
        to={(slug) => paths.products(locale, { category: slug })}
      />
      <div>
        <p className="mb-3 text-fs-2" role="status">
          <b>
            {category === undefined
              ? words.count(shown.length, number(locale, shown.length))
              : words.countOf(number(locale, shown.length), number(locale, products.length))}
          </b>
        </p>
        {shown.length > 0 ? (
          <ul className="goods">
            {shown.map((product) => (
              <CatalogueRow key={product.slug} product={product} locale={locale} />
            ))}
          </ul>
        ) : (
          <Empty
            title={words.noneIn.title}
            text={words.noneIn.text}
            action={<LinkButton href={paths.products(locale)}>{words.noneIn.all}</LinkButton>}
          />
        )}
      </div>
    </div>
  );
}

function CatalogueRow({ product, locale }: { product: CatalogueItem; locale: Locale }) {
  const { from } = dictionary(locale).products;
  const { booth, maker, index } = product;
  const digits = booth === null ? undefined : wholeYear(locale, booth);
  return (
    <ProductItem
      product={product}
      source={product}
      index={index}
      locale={locale}
      heading="h2"
      badge={digits}
    >
      <p {...localAttributes(maker.name, locale)}>
        {digits ? from(digits, maker.name.text) : maker.name.text}
      </p>
    </ProductItem>
  );
}
