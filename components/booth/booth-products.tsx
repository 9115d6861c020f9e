import { ProductGrid } from '@/components/product/product-grid';
import type { BoothDetail } from '@/lib/booth/item';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { number as amount } from '@/lib/text/format';

/** What the booth brings. */
export function BoothProducts({ booth, locale }: { booth: BoothDetail; locale: Locale }) {
  const words = dictionary(locale).booths;
  const { number, token, products } = booth;
  return (
    <section className="section">
      <div className="section-head">
        <h2>{words.products}</h2>
        {products.length > 0 && (
          <span className="text-fs-2 text-muted">
            {words.items(products.length, amount(locale, products.length))}
          </span>
        )}
      </div>
      {products.length > 0 ? (
        <ProductGrid
          products={products}
          source={{ booth: number, token }}
          locale={locale}
          columns={3}
        />
      ) : (
        <p className="text-muted">{words.noProducts}</p>
      )}
    </section>
  );
}
