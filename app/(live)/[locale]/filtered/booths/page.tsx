import type { Metadata } from 'next';
import { Directory } from '@/components/booth/directory';
import { FindForm } from '@/components/site/find-form';
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
    at: (other) => paths.booths(other, { category: category?.slug }),
    title: [dictionary(locale).booths.title, category?.name].filter(Boolean).join(' · '),
  });
}

/** The list with a filter in its address: /booths?category=… leads here. */
export default async function FilteredBoothsPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  const words = dictionary(locale).booths;
  const category = await chosenCategory(locale, searchParams);
  return (
    <main id="main" className="wrap pt-6">
      <h1>{words.title}</h1>
      <FindForm locale={locale} label={words.findLabel} hint={words.findHint} />
      <Directory locale={locale} category={category?.slug} />
    </main>
  );
}
