import type { FieldSpec, SectionSpec } from '@/components/admin/form/spec';
import type { Option } from '@/components/ui/field';
import type { Dictionary } from '@/lib/i18n/dictionary';
import { NAME_MAX, TEXT_MAX } from '@/lib/limits';
import { amount, choice, labelled, line, text, tick } from './build';

/** The form of a session. @param choices the edition's days, and booths and landmarks that hold sessions */
export function sessionSections(
  { sections, session, sessionKinds, english }: Dictionary['fields'],
  choices: { days: readonly Option[]; places: readonly Option[] },
): SectionSpec[] {
  const required = true;
  const hour = (name: string, label: string): FieldSpec => ({
    ...line(name, label, { required, hint: session.timeHint }),
    kind: 'time',
  });
  return [
    {
      title: sections.identity,
      fields: [
        line('titleFa', session.titleFa, { required, max: NAME_MAX, lang: 'fa' }),
        line('titleEn', session.titleEn, { max: NAME_MAX, hint: english, lang: 'en' }),
        choice('kind', session.kind, labelled(sessionKinds), { required, placeholder: '' }),
        amount('capacity', session.capacity, { hint: session.capacityHint }),
        text('descriptionFa', session.descriptionFa, { max: TEXT_MAX, lang: 'fa' }),
        text('descriptionEn', session.descriptionEn, { max: TEXT_MAX, hint: english, lang: 'en' }),
      ],
    },
    {
      title: sections.time,
      fields: [
        choice('day', session.day, choices.days, { required, placeholder: '', wide: true }),
        hour('start', session.start),
        hour('end', session.end),
        choice('place', session.place, choices.places, { required, placeholder: '' }),
        choice('rainPlace', session.rainPlace, choices.places, {
          placeholder: session.noRainPlace,
        }),
        tick('cancelled', session.cancelled, { hint: session.cancelledHint, wide: true }),
      ],
    },
  ];
}
