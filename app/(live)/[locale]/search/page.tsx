import type { Metadata } from 'next';
import { Browse } from '@/components/search/browse';
import { Results } from '@/components/search/results';
import { SearchForm } from '@/components/search/search-form';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';
import { askedFor, choices } from '@/lib/search/asked';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function read({ params, searchParams }: Props) {
  const [{ locale }, given] = await Promise.all([params, searchParams]);
  return { locale: localeOf(locale), asking: askedFor(given) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, asking } = await read(props);
  const words = dictionary(locale).search;
  return {
    ...pageMetadata({
      locale,
      at: (other) => paths.search(other, asking.q, choices(asking)),
      title: asking.q ? words.titleFor(asking.q) : words.title,
    }),
    robots: { index: false },
  };
}

export default async function SearchPage(props: Props) {
  const { locale, asking } = await read(props);
  return (
    <main id="main" className="wrap pt-6">
      <h1 className="mb-3">{dictionary(locale).search.title}</h1>
      <SearchForm locale={locale} value={asking.q} />
      {asking.q ? <Results locale={locale} asking={asking} /> : <Browse locale={locale} />}
    </main>
  );
}
