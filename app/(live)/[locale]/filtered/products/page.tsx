import type { Metadata } from 'next';
import { Catalogue } from '@/components/product/catalogue';
import { chosenCategory } from '@/lib/category/chosen';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const category = await chosenCategory(locale, searchParams);
  return pageMetadata({
    locale,
    at: (other) => paths.products(other, { category: category?.slug }),
    title: [dictionary(locale).products.title, category?.name].filter(Boolean).join(' · '),
  });
}

/** The catalogue with a filter in its address: /products?category=… leads here. */
export default async function FilteredProductsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const words = dictionary(locale).products;
  const category = await chosenCategory(locale, searchParams);
  return (
    <main id="main" className="wrap pt-6">
      <h1>{words.title}</h1>
      <p className="text-fs-2 text-muted">{words.intro}</p>
      <Catalogue locale={locale} category={category?.slug} />
    </main>
  );
}
