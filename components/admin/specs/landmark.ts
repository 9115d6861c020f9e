import type { SectionSpec } from '@/components/admin/form/spec';
import type { Dictionary } from '@/lib/i18n/dictionary';
import { NAME_MAX } from '@/lib/limits';
import { amount, choice, labelled, line } from './build';

/** The form of a landmark. */
export function landmarkSections({
  sections,
  landmark,
  landmarkKinds,
  booth,
  english,
}: Dictionary['fields']): SectionSpec[] {
  const required = true;
  return [
    {
      title: sections.identity,
      fields: [
        line('nameFa', landmark.nameFa, { required, max: NAME_MAX, lang: 'fa' }),
        line('nameEn', landmark.nameEn, { max: NAME_MAX, hint: english, lang: 'en' }),
        choice('kind', landmark.kind, labelled(landmarkKinds), { required, placeholder: '' }),
      ],
    },
    {
      title: sections.place,
      fields: [
        amount('x', booth.x, { required }),
        amount('y', booth.y, { required }),
        amount('width', booth.width, { required }),
        amount('height', booth.height, { required }),
      ],
    },
  ];
}
