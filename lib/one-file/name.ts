import { fairName } from '@/lib/edition/name';
import type { Edition } from '@/lib/edition/rules';
import type { Locale } from '@/lib/i18n/locale';

/**
 * Under which name a browser keeps the file: the fair's in Latin letters, which every phone and messenger takes,
 * and its year («rasht-sakht-1405.html»); the file that begins in English ends in `-en`.
 */
export function fileName(locale: Locale, edition: Pick<Edition, 'texts' | 'year'>): string {
  const name = (fairName(edition, 'en')?.short ?? '').normalize('NFKD').toLowerCase();
  const words = name.match(/[a-z0-9]+/g) ?? ['fair'];
  return [...words, edition.year, ...(locale === 'en' ? ['en'] : [])].join('-') + '.html';
}
