'use client';

import { useParams } from 'next/navigation';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { localeOf } from '@/lib/i18n/locale';
import { statesIn } from '@/lib/i18n/states';
import { WaysOn } from './ways-on';

export type BrokenProps = {
  error: Error & { digest?: string };
  /** Renders the failed part again. */
  retry: () => void;
};

/** What stands where a part of the page failed; the reference is the `digest` of the line in the log. */
export function Broken({ error, retry }: BrokenProps) {
  const { locale: given } = useParams<{ locale?: string }>();
  const locale = localeOf(given ?? 'fa');
  const words = statesIn(locale);
  const { title, text, again, reference } = words.error;
  return (
    <main id="main" className="wrap pt-6">
      <div role="alert">
        <Empty
          level="h1"
          title={title}
          text={text}
          action={
            <>
              <Button look="main" icon="rotate-ccw" onClick={retry}>
                {again}
              </Button>
              <WaysOn locale={locale} to={['booths', 'home']} words={words} />
            </>
          }
        >
          {error.digest && (
            <p className="mt-4 text-fs-1 text-muted">
              {reference}: <bdi dir="ltr">{error.digest}</bdi>
            </p>
          )}
        </Empty>
      </div>
    </main>
  );
}
