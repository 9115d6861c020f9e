import type { FieldSpec, SectionSpec, Values } from '@/components/admin/form/spec';
import { filled } from '@/components/admin/form/words';
import { codesOf, FIXED_TEXTS, freeCode, numbersOf, type FixedText } from '@/lib/edition/text-keys';
import type { Dictionary } from '@/lib/i18n/dictionary';
import { TEXT_MAX } from '@/lib/limits';
import { localDigits, ordinalDay } from '@/lib/text/format';
import type { Locale } from '@/lib/i18n/locale';
import { amount, line, text, tick } from './build';

type Words = Dictionary['fields'];

/** The form of the edition's settings. @param values the edition's form text, which says which words it has */
export function editionSections(locale: Locale, words: Words, values: Values): SectionSpec[] {
  const { sections, edition } = words;
  const required = true;
  return [
    {
      title: sections.dates,
      fields: [
        { ...line('startDate', edition.startDate, { hint: edition.startHint }), kind: 'date' },
        amount('daysCount', edition.daysCount, { required }),
        ...hourFields(locale, words, Number(values.daysCount)),
        ...(values.notSample === 'on'
          ? []
          : [tick('notSample', edition.notSample, { hint: edition.notSampleHint, wide: true })]),
      ],
    },
    { title: sections.words, fields: textFields(locale, words, values) },
    {
      title: sections.square,
      fields: [
        amount('planWidth', edition.planWidth, { required }),
        amount('planHeight', edition.planHeight, { required }),
        amount('planBearing', edition.planBearing, { required }),
        amount('geoLat', edition.geoLat),
        amount('geoLon', edition.geoLon),
      ],
    },
  ];
}

/** The codes there are, and one to fill in for a label more. */
const withNew = (codes: string[]) => [...codes, freeCode(codes)];

const hourFields = (locale: Locale, { edition }: Words, days: number): FieldSpec[] =>
  Array.from({ length: days }, (_, i) => ({
    ...line(`hours_${i + 1}`, filled(edition.hours, { day: ordinalDay(locale, i + 1) }), {
      hint: i === 0 ? edition.hoursHint : undefined,
    }),
    kind: 'time',
  }));

/** Every word in both languages: the fixed ones, then paragraphs and questions with one to add, then labels. */
function textFields(locale: Locale, words: Words, values: Values): FieldSpec[] {
  const { edition } = words;
  const keys = [...new Set(Object.keys(values).map((name) => name.replace(/_(fa|en)$/, '')))];
  const about = [...numbersOf(keys, /^about_(\d+)$/)];
  const faq = [...numbersOf(keys, /^faq_(\d+)_q$/)];
  const next = (numbers: number[]) => [...numbers, (numbers.at(-1) ?? 0) + 1];
  const nth = (label: string, n: number) => filled(label, { n: localDigits(locale, String(n)) });
  const labels: Record<FixedText, string> = {
    fair_name: edition.fairName,
    tagline: edition.tagline,
    occasion: edition.occasion,
    venue: edition.venue,
    city: edition.city,
    organiser: edition.organiser,
    opening_hours: edition.openingHours,
    admission: edition.admission,
    access: edition.access,
    access_map_url: edition.mapUrl,
    contact_phone: edition.contactPhone,
    contact_email: edition.contactEmail,
    sample_notice: edition.sampleNotice,
  };
  const both = (key: string, label: string, kind: 'line' | 'text') => {
    const field = kind === 'text' ? text : line;
    const english = filled(edition.inEnglish, { label });
    return [
      field(`${key}_fa`, label, { max: TEXT_MAX, lang: 'fa', required: key === 'fair_name' }),
      field(`${key}_en`, english, { max: TEXT_MAX, lang: 'en' }),
    ];
  };
  return [
    ...Object.entries(labels).flatMap(([key, label]) =>
      both(key, label, FIXED_TEXTS[key as FixedText]),
    ),
    ...next(about).flatMap((n) => both(`about_${n}`, nth(edition.about, n), 'text')),
    ...next(faq).flatMap((n) => [
      ...both(`faq_${n}_q`, nth(edition.faqQuestion, n), 'line'),
      ...both(`faq_${n}_a`, nth(edition.faqAnswer, n), 'text'),
    ]),
    ...(['place', 'kind'] as const).flatMap((prefix) =>
      withNew(codesOf(keys, prefix)).flatMap((code) =>
        both(`${prefix}_${code}`, filled(edition[prefix], { code }), 'line'),
      ),
    ),
  ];
}
