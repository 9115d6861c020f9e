'use client';

import { useParams } from 'next/navigation';
import { localeOf } from '@/lib/i18n/locale';
import { statesIn } from '@/lib/i18n/states';

export type BrokenProps = {
  error: Error & { digest?: string };
  /** Renders the failed part again. */
  retry: () => void;
};

/** What stands where a part of the page failed; the reference is the `digest` of the line in the log. */
export function Broken({ error, retry }: BrokenProps) {
  const { locale } = useParams<{ locale?: string }>();
  const words = statesIn(localeOf(locale ?? 'fa')).error;
  return (
    <main id="main" className="wrap stack" role="alert">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      {error.digest && (
        <p>
          {words.reference}: <bdi dir="ltr">{error.digest}</bdi>
        </p>
      )}
      <button type="button" onClick={retry}>
        {words.again}
      </button>
    </main>
  );
}
