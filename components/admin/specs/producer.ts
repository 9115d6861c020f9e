import type { SectionSpec } from '@/components/admin/form/spec';
import type { Option } from '@/components/ui/field';
import type { Dictionary } from '@/lib/i18n/dictionary';
import { LINK_MAX, NAME_MAX, TEXT_MAX } from '@/lib/limits';
import { amount, choice, line, text } from './build';

/** The form of a producer. @param choices categories, and the edition's kinds and places with their labels */
export function producerSections(
  { sections, producer, english, slug }: Dictionary['fields'],
  choices: { categories: readonly Option[]; kinds: readonly Option[]; places: readonly Option[] },
): SectionSpec[] {
  const required = true;
  return [
    {
      title: sections.identity,
      fields: [
        line('nameFa', producer.nameFa, { required, max: NAME_MAX, lang: 'fa' }),
        line('nameEn', producer.nameEn, { max: NAME_MAX, hint: english, lang: 'en' }),
        choice('categoryId', producer.categoryId, choices.categories, {
          required,
          placeholder: '',
        }),
        choice('kind', producer.kind, choices.kinds, { required, placeholder: '' }),
        choice('place', producer.place, choices.places, { required, placeholder: '' }),
        { ...line('slug', producer.slug, { hint: slug }), kind: 'code' },
        text('aboutFa', producer.aboutFa, { max: TEXT_MAX, lang: 'fa' }),
        text('aboutEn', producer.aboutEn, { max: TEXT_MAX, hint: english, lang: 'en' }),
        amount('foundedYear', producer.foundedYear),
        amount('employees', producer.employees),
      ],
    },
    {
      title: sections.contact,
      fields: [
        { ...line('phone', producer.phone, { hint: producer.phoneHint }), kind: 'phone' },
        { ...line('mobile', producer.mobile), kind: 'phone' },
        {
          ...line('link', producer.link, { hint: producer.linkHint, max: LINK_MAX, wide: true }),
          kind: 'link',
        },
      ],
    },
  ];
}
