import './page-columns.css';
import { Share } from '@/components/site/share';
import { Link } from '@/components/ui/link';
import { CategoryMark } from '@/components/category/category-mark';
import { MessageLinks } from '@/components/inquiry/message-links';
import { ProductGrid } from '@/components/product/product-grid';
import { Alternate } from '@/components/site/alternate';
import { JsonLd } from '@/components/site/json-ld';
import { Local, localAttributes } from '@/components/site/local';
import { Icon } from '@/components/ui/icon';
import { siteEdition } from '@/lib/edition/cached';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { factsFor } from '@/lib/open/facts';
import { breadcrumbs, makerOrganization } from '@/lib/open/structured';
import { paths } from '@/lib/paths';
import type { ProducerDetail } from '@/lib/producer/item';
import { wholeYear } from '@/lib/text/format';
import { hasContact, MakerContact } from './maker-contact';
import { MakerFacts } from './maker-facts';
import { MakerRow } from './maker-row';

type Props = { maker: ProducerDetail; locale: Locale };

/** A maker's page, which stays when the week is over. */
export async function MakerView({ maker, locale }: Props) {
  const { makers: words, booths } = dictionary(locale);
  const edition = await siteEdition();
  const { category, name, about, products, contact } = maker;
  return (
    <main id="main" className="wrap pt-4">
      <JsonLd of={makerOrganization(factsFor(locale), maker)} />
      <JsonLd
        of={breadcrumbs(
          factsFor(locale),
          { name: words.title, path: paths.producers(locale) },
          { name: name.text, path: paths.producer(locale, maker.slug) },
        )}
      />
      {maker.booth !== null && (
        <Alternate format="vcf" href={paths.boothCard(locale, maker.booth)} />
      )}
      <Link href={paths.producers(locale)} className="more print:hidden">
        <Icon name="back" size="s" />
        {words.back}
      </Link>
      <div className="page-columns mt-2">
        <div>
          {category && <CategoryMark category={category} locale={locale} />}
          <h1>
            <Local of={name} locale={locale} />
          </h1>
          {about.text && (
            <p className="mt-3 whitespace-pre-line" {...localAttributes(about, locale)}>
              {about.text}
            </p>
          )}
          <div className="mt-4">
            <Share locale={locale} path={paths.producer(locale, maker.slug)} title={name.text} />
          </div>
          <section className="section">
            <h2 className="mb-4">{words.products}</h2>
            {products.length > 0 ? (
              <ProductGrid products={products} source={maker} locale={locale} columns={3} />
            ) : (
              <p className="text-muted">{words.noProducts}</p>
            )}
          </section>
        </div>
        <div className="page-aside mt-12 grid gap-10 lg:mt-0">
          <AtFair maker={maker} locale={locale} />
          <section>
            <h2 className="mb-2">{words.facts}</h2>
            <MakerFacts maker={maker} edition={edition ?? { texts: {} }} locale={locale} />
          </section>
          {hasContact(contact) && (
            <section>
              <h2 className="mb-3">{booths.contact}</h2>
              <MakerContact contact={contact} booth={maker.booth} locale={locale} />
            </section>
          )}
          <MessageLinks about={{ producer: maker.slug }} locale={locale} />
        </div>
      </div>
    </main>
  );
}

function AtFair({ maker: { booth, token, name }, locale }: Props) {
  const words = dictionary(locale).makers;
  return (
    <section>
      <h2 className="mb-3">{words.atFair}</h2>
      {booth === null ? (
        <p className="text-muted">{words.notAtFair}</p>
      ) : (
        <MakerRow
          locale={locale}
          href={paths.booth(locale, booth)}
          booth={booth}
          token={token}
          name={{ text: words.booth(wholeYear(locale, booth)), lang: locale }}
          line={name}
          heading="h3"
        />
      )}
    </section>
  );
}
