import type { Metadata } from 'next';
import { Results } from '@/components/search/results';
import { SearchForm } from '@/components/search/search-form';
import { Browse } from '@/components/search/browse';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';
import { queryText } from '@/lib/search/query-text';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ q?: string | string[] }>;
};

async function read({ params, searchParams }: Props) {
  const [{ locale }, { q }] = await Promise.all([params, searchParams]);
  return { locale: localeOf(locale), q: queryText(q) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, q } = await read(props);
  const words = dictionary(locale).search;
  return {
    ...pageMetadata({
      locale,
      at: (other) => paths.search(other, q),
      title: q ? words.titleFor(q) : words.title,
    }),
    robots: { index: false },
  };
}

export default async function SearchPage(props: Props) {
  const { locale, q } = await read(props);
  return (
    <main id="main" className="wrap pt-6">
      <h1 className="mb-3">{dictionary(locale).search.title}</h1>
      <SearchForm locale={locale} value={q} />
      {q ? <Results locale={locale} q={q} /> : <Browse locale={locale} />}
    </main>
  );
}
