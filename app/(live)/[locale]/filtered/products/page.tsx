import type { Metadata } from 'next';
import { Catalogue } from '@/components/product/catalogue';
import { listMetadata } from '@/components/directory/list-metadata';
import { VISITOR } from '@/lib/auth/actor';
import { productDirectory } from '@/lib/product/directory';
import { askedOf, type Given } from '@/lib/directory/asked';
import { PRODUCT_LIST } from '@/lib/directory/facts';
import { siteToday } from '@/lib/edition/today';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Given> };

async function read({ params, searchParams }: Props) {
  const [{ locale }, given] = await Promise.all([params, searchParams]);
  return { locale: localeOf(locale), asked: askedOf(given, PRODUCT_LIST) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, asked } = await read(props);
  return listMetadata(locale, 'products', asked);
}

/** The list with a question in its address: /products?category=… leads here. */
export default async function FilteredProductsPage(props: Props) {
  const { locale, asked } = await read(props);
  const words = dictionary(locale).products;
  const { date } = await siteToday();
  const found = await productDirectory(VISITOR, locale, asked, date);
  return (
    <main id="main" className="wrap pt-6">
      <h1>{words.title}</h1>
      <p className="text-fs-2 text-muted">{words.intro}</p>
      <Catalogue locale={locale} asked={asked} found={found} />
    </main>
  );
}
