import type { SectionSpec } from '@/components/admin/form/spec';
import type { Option } from '@/components/ui/field';
import type { Dictionary } from '@/lib/i18n/dictionary';
import { ROW_MAX, SHORT_MAX } from '@/lib/limits';
import { amount, choice, line, text, tick } from './build';

/** The form of a booth. @param producers every producer that may stand at it */
export function boothSections(
  { sections, booth, english, digits }: Dictionary['fields'],
  producers: readonly Option[],
): SectionSpec[] {
  const required = true;
  return [
    {
      title: sections.identity,
      fields: [
        amount('number', booth.number, { required, hint: digits }),
        choice('producerId', booth.producerId, producers, { placeholder: booth.noProducer }),
        text('shortFa', booth.shortFa, { max: SHORT_MAX, hint: booth.shortHint, lang: 'fa' }),
        text('shortEn', booth.shortEn, { max: SHORT_MAX, hint: english, lang: 'en' }),
      ],
    },
    {
      title: sections.features,
      fields: [
        tick('sellsOnSite', booth.sellsOnSite),
        tick('liveDemo', booth.liveDemo),
        tick('accessible', booth.accessible),
        tick('acceptsCard', booth.acceptsCard),
      ],
    },
    {
      title: sections.place,
      fields: [
        line('row', booth.row, { max: ROW_MAX }),
        amount('x', booth.x, { required }),
        amount('y', booth.y, { required }),
        amount('width', booth.width, { required }),
        amount('height', booth.height, { required }),
      ],
    },
  ];
}
