import { DirectoryView } from '@/components/directory/directory-view';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { nothingAsked, type Asked } from '@/lib/directory/asked';
import { PRODUCT_LIST } from '@/lib/directory/facts';
import type { Looked } from '@/lib/directory/look';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { CatalogueItem } from '@/lib/product/item';
import { CatalogueRow } from './catalogue-row';

/** The products that an address asks for; all without a question. */
export function Catalogue({
  locale,
  asked = nothingAsked(PRODUCT_LIST),
  found,
}: {
  locale: Locale;
  asked?: Asked;
  found: Looked & { items: CatalogueItem[] };
}) {
  if (found.total === 0) {
    const { title, text, booths } = dictionary(locale).products.empty;
    return (
      <Empty
        title={title}
        text={text}
        className="mt-6"
        action={<LinkButton href={paths.booths(locale)}>{booths}</LinkButton>}
      />
    );
  }
  return (
    <DirectoryView locale={locale} at="products" shape={PRODUCT_LIST} asked={asked} looked={found}>
      <ul className="goods directory-goods">
        {found.items.map((product) => (
          <CatalogueRow key={product.slug} product={product} locale={locale} heading="h2" />
        ))}
      </ul>
    </DirectoryView>
  );
}
