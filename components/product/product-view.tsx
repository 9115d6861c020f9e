import './product.css';
import { Link } from '@/components/ui/link';
import { CategoryMark } from '@/components/category/category-mark';
import { MessageLinks } from '@/components/inquiry/message-links';
import { MakerRow } from '@/components/producer/maker-row';
import { JsonLd } from '@/components/site/json-ld';
import { Local, localAttributes } from '@/components/site/local';
import { Icon } from '@/components/ui/icon';
import { Share } from '@/components/site/share';
import { SaveButton } from '@/components/visit/save-button';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { factsFor } from '@/lib/open/facts';
import { breadcrumbs, productThing } from '@/lib/open/structured';
import { paths } from '@/lib/paths';
import type { ProductDetail } from '@/lib/product/item';
import { wholeYear } from '@/lib/text/format';
import { ProductPicture } from './picture';
import { Price } from './price';
import { ProductFacts } from './product-facts';
import { ProductGrid } from './product-grid';

type Props = { product: ProductDetail; locale: Locale };

/** A product: its piece of cloth, name, price and facts, its maker, and what else that maker has. */
export function ProductView({ product, locale }: Props) {
  const words = dictionary(locale).products;
  const { siblings } = product;
  return (
    <main id="main" className="wrap pt-4">
      <JsonLd of={productThing(factsFor(locale), product)} />
      <JsonLd
        of={breadcrumbs(
          factsFor(locale),
          { name: words.title, path: paths.products(locale) },
          { name: product.name.text, path: paths.product(locale, product.slug) },
        )}
      />
      <Link href={paths.products(locale)} className="more print:hidden">
        <Icon name="back" size="s" />
        {words.back}
      </Link>
      <div className="product mt-2">
        <Picture product={product} locale={locale} />
        <Facts product={product} locale={locale} />
      </div>
      {siblings.length > 0 && (
        <section className="section">
          <h2 className="mb-4">{words.siblings}</h2>
          <ProductGrid products={siblings} source={product} locale={locale} columns={4} />
        </section>
      )}
    </main>
  );
}

/** The page says plainly that no photo has come. */
function Picture({ product, locale }: Props) {
  const words = dictionary(locale).products;
  const { booth, index } = product;
  return (
    <figure>
      <ProductPicture source={product} index={index} large />
      <figcaption className="mt-2 text-fs-1 text-muted">
        {booth === null ? words.noPhotoAway : words.noPhoto(wholeYear(locale, booth))}
      </figcaption>
    </figure>
  );
}

function Facts({ product, locale }: Props) {
  const { number } = dictionary(locale).booths;
  const { name, category, price, description, maker, booth, token } = product;
  return (
    <div className="md:pt-4">
      {category && <CategoryMark category={category} locale={locale} />}
      <h1>
        <Local of={name} locale={locale} />
      </h1>
      <p className="mt-2 mb-4 text-num-s">
        <Price toman={price} locale={locale} />
      </p>
      {description.text && (
        <p className="mb-4" {...localAttributes(description, locale)}>
          {description.text}
        </p>
      )}
      <div className="mb-4 flex flex-wrap gap-3 print:hidden">
        <SaveButton kind="p" id={product.id} name={name} locale={locale} />
        <Share locale={locale} path={paths.product(locale, product.slug)} title={name.text} />
      </div>
      <ProductFacts product={product} locale={locale} />
      <div className="mt-6">
        <MakerRow
          locale={locale}
          href={booth === null ? paths.producer(locale, maker.slug) : paths.booth(locale, booth)}
          booth={booth}
          token={token}
          name={maker.name}
          line={{ text: booth === null ? '' : number(wholeYear(locale, booth)), lang: locale }}
        />
      </div>
      <div className="mt-4">
        <MessageLinks about={{ product: product.slug }} locale={locale} />
      </div>
    </div>
  );
}
