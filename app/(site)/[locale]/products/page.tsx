import type { Metadata } from 'next';
import { Catalogue } from '@/components/product/catalogue';
import { FileLink } from '@/components/site/file-link';
import { fairTitle } from '@/lib/fair-title';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf, type Locale } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';
import { siteProductDirectory } from '@/lib/product/cached';
import { siteToday } from '@/lib/edition/today';
import { number } from '@/lib/text/format';

type Props = { params: Promise<{ locale: string }> };

/** What a day shows first: at midnight the page is made anew. */
const read = async (locale: Locale) => siteProductDirectory(locale, (await siteToday()).date);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const words = dictionary(locale).products;
  const { total } = await read(locale);
  return pageMetadata({
    locale,
    at: (other) => paths.products(other),
    title: words.title,
    description: words.description(await fairTitle(locale), number(locale, total)),
  });
}

export default async function ProductsPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  const words = dictionary(locale).products;
  return (
    <main id="main" className="wrap pt-6">
      <h1>{words.title}</h1>
      <p className="text-fs-2 text-muted">{words.intro}</p>
      <Catalogue locale={locale} found={await read(locale)} />
      <FileLink
        format="csv"
        href={paths.productsTable(locale)}
        label={dictionary(locale).open.links.products}
      />
    </main>
  );
}
