import { both, type Both } from '@/lib/i18n/both';

/** The category of a listing, as programs are told. */
export type CategoryName = { slug: string; name: Both };

export const categoryColumns = {
  select: { slug: true, nameFa: true, nameEn: true, state: true },
} as const;

/** A category by its name; none where it is not published. */
export const categoryName = ({
  slug,
  nameFa,
  nameEn,
  state,
}: {
  slug: string;
  nameFa: string;
  nameEn: string;
  state: string;
}): CategoryName | null => (state === 'published' ? { slug, name: both(nameFa, nameEn) } : null);
