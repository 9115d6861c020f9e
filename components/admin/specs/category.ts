import type { SectionSpec } from '@/components/admin/form/spec';
import type { Dictionary } from '@/lib/i18n/dictionary';
import { NAME_MAX } from '@/lib/limits';
import { line } from './build';

/** The form of a category. */
export function categorySections({
  sections,
  category,
  english,
  slug,
}: Dictionary['fields']): SectionSpec[] {
  return [
    {
      title: sections.identity,
      fields: [
        line('nameFa', category.nameFa, { required: true, max: NAME_MAX, lang: 'fa' }),
        line('nameEn', category.nameEn, { max: NAME_MAX, hint: english, lang: 'en' }),
        { ...line('slug', category.slug, { hint: slug }), kind: 'code' },
      ],
    },
    {
      title: sections.look,
      fields: [
        { ...line('colorToken', category.colorToken, { hint: category.colorHint }), kind: 'code' },
        { ...line('icon', category.icon, { hint: category.iconHint }), kind: 'code' },
      ],
    },
  ];
}
