import type { ReactNode } from 'react';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { HitKind } from '@/lib/search/hit';
import { number } from '@/lib/text/format';
import type { Part } from './find';

/** One kind of results under its name; nothing where there are none. */
export function Group({
  locale,
  kind,
  part: { count, items },
  children,
}: {
  locale: Locale;
  kind: HitKind;
  part: Part<unknown>;
  children: ReactNode;
}) {
  const words = dictionary(locale).search;
  if (count === 0) return null;
  return (
    <section id={`found-${kind}`} className="mt-8">
      <h2 className="mb-3">
        {words.groups[kind]}{' '}
        <small className="font-normal text-muted">{number(locale, count)}</small>
      </h2>
      {children}
      {count > items.length && (
        <p className="mt-3 text-fs-2 text-muted">
          {words.first(number(locale, items.length), number(locale, count))}
        </p>
      )}
    </section>
  );
}
