import type { Route } from 'next';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { Hit } from './hit';

/** The page of what a search found. */
export function hitPath(locale: Locale, { kind, key }: Pick<Hit, 'kind' | 'key'>): Route {
  switch (kind) {
    case 'booth':
      return paths.booth(locale, Number(key));
    case 'producer':
      return paths.producer(locale, key);
    case 'product':
      return paths.product(locale, key);
    case 'session':
      return paths.session(locale, key);
    case 'announcement':
      return paths.announcement(locale, key);
  }
}
