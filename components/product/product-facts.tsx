import { Local } from '@/components/site/local';
import { Tag } from '@/components/ui/tag';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { ProductDetail } from '@/lib/product/item';

/** What the price is for, whether it lies at the booth, and its tags, which are in Persian. */
export function ProductFacts({ product, locale }: { product: ProductDetail; locale: Locale }) {
  const words = dictionary(locale).products;
  const { unit, available, tags } = product;
  return (
    <dl className="spec">
      {unit.text && (
        <>
          <dt>{words.terms.unit}</dt>
          <dd>
            <Local of={unit} locale={locale} />
          </dd>
        </>
      )}
      <dt>{words.terms.stock}</dt>
      <dd>
        {available ? (
          <Tag tone="ok" icon="check">
            {words.here}
          </Tag>
        ) : (
          <Tag tone="warn" icon="clock">
            {words.away}
          </Tag>
        )}
      </dd>
      {tags.length > 0 && (
        <>
          <dt>{words.terms.tags}</dt>
          <dd className="flex flex-wrap gap-2">
            {tags.map((tag) => (
              <Tag key={tag}>
                <Local of={{ text: tag, lang: 'fa' }} locale={locale} />
              </Tag>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
