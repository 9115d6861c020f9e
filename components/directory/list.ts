import type { Route } from 'next';
import { queryOf, type Asked } from '@/lib/directory/asked';
import type { Shape } from '@/lib/directory/facts';
import type { Looked } from '@/lib/directory/look';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { Group } from './groups';

/** A list as its parts see it: what is asked, what was found, and where its addresses lead. */
export type List = {
  locale: Locale;
  shape: Shape;
  asked: Asked;
  looked: Looked;
  groups: readonly Group[];
  at: 'booths' | 'products';
};

/** The address of the same list, asked for otherwise. */
export const to = (
  { locale, shape, at }: Pick<List, 'locale' | 'shape' | 'at'>,
  asked: Asked,
): Route => paths[at](locale, queryOf(asked, shape));
