import { hasContact, MakerContact } from '@/components/producer/maker-contact';
import { MakerFacts } from '@/components/producer/maker-facts';
import { localAttributes } from '@/components/site/local';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { SnapshotProducer, SnapshotProduct } from '@/lib/snapshot/item';
import { Products } from './products';

/** A maker in words, with its products and how it is reached. */
export function MakerBody({
  locale,
  edition,
  maker,
  products,
  booth,
}: {
  locale: Locale;
  edition: Edition;
  maker: SnapshotProducer;
  products: readonly SnapshotProduct[];
  booth: number | null;
}) {
  const words = dictionary(locale).booths;
  return (
    <>
      <Products locale={locale} products={products} booth={booth} />
      <h3 className="mt-6">{words.about}</h3>
      {maker.about.text && (
        <p className="mb-3 whitespace-pre-line" {...localAttributes(maker.about, locale)}>
          {maker.about.text}
        </p>
      )}
      <MakerFacts maker={maker} edition={edition} locale={locale} />
      {hasContact(maker.contact) && (
        <>
          <h3 className="mt-6">{words.contact}</h3>
          <MakerContact contact={maker.contact} booth={null} locale={locale} />
        </>
      )}
    </>
  );
}
