import type { Metadata } from 'next';
import { cacheTag } from 'next/cache';
import Link from 'next/link';
import type { Locale } from '@/lib/i18n/locale';
import { statesIn } from '@/lib/i18n/states';
import { paths } from '@/lib/paths';
import { tags } from '@/lib/tags';

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
    <main id="main" className="wrap stack">
      <div className="loom" aria-hidden="true" />
      <h1>{title}</h1>
      <p>{text}</p>
      <nav aria-label={words.wayOut}>
        <ul>
          <li>
            <Link href={paths.home(locale)}>{words.home}</Link>
          </li>
          <li>
            <Link href={paths.booths(locale)}>{words.booths}</Link>
          </li>
          <li>
            <Link href={paths.products(locale)}>{words.products}</Link>
          </li>
          <li>
            <Link href={paths.schedule(locale)}>{words.schedule}</Link>
          </li>
          <li>
            <Link href={paths.search(locale)}>{words.search}</Link>
          </li>
        </ul>
      </nav>
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
