import type { Metadata } from 'next';
import { cacheTag } from 'next/cache';
import { SearchForm } from '@/components/search/search-form';
import { Empty } from '@/components/ui/empty';
import type { Locale } from '@/lib/i18n/locale';
import { statesIn } from '@/lib/i18n/states';
import { tags } from '@/lib/tags';
import { WaysOn } from './ways-on';

type Props = {
  locale: Locale;
  /** 404: unknown or unpublished; 410: it was there and has been removed. */
  status: 404 | 410;
};

/**
 * What a (site) page returns instead of itself where its thing is missing. The tag makes the page cache
 * send the status (docs/decisions/0011); `notFound()` would send an empty page to whoever has no script.
 */
export async function Missing({ locale, status }: Props) {
  'use cache';
  cacheTag(tags.status(status));
  const words = statesIn(locale);
  const { title, text } = status === 404 ? words.missing : words.removed;
  return (
    <main id="main" className="wrap pt-6">
      <Empty level="h1" title={title} text={text}>
        <div className="my-8">
          <SearchForm locale={locale} id="missing-q" />
        </div>
        <nav aria-label={words.wayOut} className="flex flex-wrap gap-3">
          <WaysOn locale={locale} to={['booths', 'products', 'schedule', 'home']} words={words} />
        </nav>
      </Empty>
    </main>
  );
}

/** The metadata of such a page. */
export function missingMetadata({ locale, status }: Props): Metadata {
  const words = statesIn(locale);
  return {
    title: status === 404 ? words.missing.title : words.removed.title,
    robots: { index: false },
  };
}
