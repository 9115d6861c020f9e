import type { FieldSpec, SectionSpec } from '@/components/admin/form/spec';
import type { Dictionary } from '@/lib/i18n/dictionary';
import { NAME_MAX, TEXT_MAX } from '@/lib/limits';
import { choice, labelled, line, text } from './build';

/** The form of an announcement. @param dated whether the edition has an opening date; if not, days are numbers */
export function announcementSections(
  { sections, announcement, session, levels, english }: Dictionary['fields'],
  dated: boolean,
): SectionSpec[] {
  const required = true;
  const day = (name: string, label: string): FieldSpec => ({
    ...line(name, label, { required, hint: dated ? announcement.dateHint : announcement.dayHint }),
    kind: 'date',
  });
  const hour = (name: string, label: string): FieldSpec => ({
    ...line(name, label, { required, hint: session.timeHint }),
    kind: 'time',
  });
  return [
    {
      title: sections.words,
      fields: [
        line('titleFa', announcement.titleFa, { required, max: NAME_MAX, lang: 'fa' }),
        line('titleEn', announcement.titleEn, { max: NAME_MAX, hint: english, lang: 'en' }),
        text('bodyFa', announcement.bodyFa, { max: TEXT_MAX, lang: 'fa' }),
        text('bodyEn', announcement.bodyEn, { max: TEXT_MAX, hint: english, lang: 'en' }),
        choice('level', announcement.level, labelled(levels), { required }),
      ],
    },
    {
      title: sections.dates,
      fields: [
        day('publishDate', announcement.publishDate),
        hour('publishTime', announcement.publishTime),
        day('expiresDate', announcement.expiresDate),
        hour('expiresTime', announcement.expiresTime),
      ],
    },
  ];
}
