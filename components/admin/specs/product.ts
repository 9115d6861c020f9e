import type { SectionSpec } from '@/components/admin/form/spec';
import type { Option } from '@/components/ui/field';
import type { Dictionary } from '@/lib/i18n/dictionary';
import { NAME_MAX, TEXT_MAX } from '@/lib/limits';
import { amount, choice, line, text, tick } from './build';

/** The form of a product. @param producers every producer that may make it */
export function productSections(
  { sections, product, english, slug }: Dictionary['fields'],
  producers: readonly Option[],
): SectionSpec[] {
  const required = true;
  return [
    {
      title: sections.identity,
      fields: [
        line('nameFa', product.nameFa, { required, max: NAME_MAX, lang: 'fa' }),
        line('nameEn', product.nameEn, { max: NAME_MAX, hint: english, lang: 'en' }),
        choice('producerId', product.producerId, producers, { required, placeholder: '' }),
        { ...line('slug', product.slug, { hint: slug }), kind: 'code' },
        text('descriptionFa', product.descriptionFa, { max: TEXT_MAX, lang: 'fa' }),
        text('descriptionEn', product.descriptionEn, { max: TEXT_MAX, hint: english, lang: 'en' }),
      ],
    },
    {
      title: sections.details,
      fields: [
        amount('priceToman', product.priceToman, { hint: product.priceHint }),
        line('unitFa', product.unitFa, { max: NAME_MAX, hint: product.unitHint, lang: 'fa' }),
        line('unitEn', product.unitEn, { max: NAME_MAX, hint: english, lang: 'en' }),
        line('tags', product.tags, { max: TEXT_MAX, hint: product.tagsHint }),
        tick('available', product.available),
      ],
    },
  ];
}
