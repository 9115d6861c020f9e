import { expect, test } from 'vitest';
import type { ZodType } from 'zod';
import type { SectionSpec } from '@/components/admin/form/spec';
import { announcementSections } from '@/components/admin/specs/announcement';
import { boothSections } from '@/components/admin/specs/booth';
import { categorySections } from '@/components/admin/specs/category';
import { editionSections } from '@/components/admin/specs/edition';
import { landmarkSections } from '@/components/admin/specs/landmark';
import { producerSections } from '@/components/admin/specs/producer';
import { productSections } from '@/components/admin/specs/product';
import { sessionSections } from '@/components/admin/specs/session';
import { announcementForm } from '@/lib/announcement/schema';
import { boothForm } from '@/lib/booth/schema';
import { categoryForm } from '@/lib/category/schema';
import { editionForm } from '@/lib/edition/schema';
import { readForm } from '@/lib/forms/read-form';
import { sentences } from '@/lib/forms/told';
import { dictionary } from '@/lib/i18n/dictionary';
import { landmarkForm } from '@/lib/plan/schema';
import { producerForm } from '@/lib/producer/schema';
import { productForm } from '@/lib/product/schema';
import { sessionForm } from '@/lib/session/schema';

const { fields: words } = dictionary('fa');
const none = { categories: [], kinds: [], places: [], days: [] };
const edition = { daysCount: '2', fair_name_fa: 'نام', faq_1_q_fa: 'چه؟', place_rasht_fa: 'رشت' };

const FORMS: [string, ZodType, readonly SectionSpec[]][] = [
  ['booth', boothForm, boothSections(words, [])],
  ['producer', producerForm, producerSections(words, none)],
  ['product', productForm, productSections(words, [])],
  ['category', categoryForm, categorySections(words)],
  ['session', sessionForm, sessionSections(words, none)],
  ['landmark', landmarkForm, landmarkSections(words)],
  ['announcement', announcementForm, announcementSections(words, true)],
  ['edition', editionForm, editionSections('fa', words, edition)],
];

/** What cannot be meant by any field. */
const WRONG: [string, (form: FormData, name: string) => void][] = [
  ['over-long', (form, name) => form.set(name, 'x'.repeat(100_000))],
  ['doubled', (form, name) => [1, 2].forEach(() => form.append(name, '1'))],
  ['a file', (form, name) => form.set(name, new File(['1'], 'one.txt'))],
  ['broken text', (form, name) => form.set(name, 'a\u0000b')],
];

test.each(FORMS)(
  'each field of the %s form that cannot be right is refused by name',
  (_, schema, sections) => {
    const names = sections.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(4);
    for (const [what, spoil] of WRONG) {
      const form = new FormData();
      form.set('id', '1');
      form.set('version', '1');
      for (const name of names) spoil(form, name);
      form.append('role', 'owner');
      const read = readForm(schema, form);
      if (read.ok || read.reason !== 'invalid') throw new Error(`${what}: taken`);
      const { problems } = read;
      expect({ what, refused: names.filter((name) => !problems[name]) }).toEqual({
        what,
        refused: [],
      });
      expect(problems.role).toMatchObject([{ key: 'unknown_field' }]);
      // A sentence for each, in the reader's language.
      const told = { fa: sentences('fa', problems), en: sentences('en', problems) };
      for (const name of names) {
        expect(told.fa[name]?.join(' ')).toMatch(/[\u0621-\u06CC]{2}/);
        expect(told.en[name]?.join(' ')).not.toMatch(/[\u0621-\u06CC]/);
      }
      expect(told.fa.role?.join(' ')).toContain('«role»');
      expect(told.en.role?.join(' ')).toContain('role');
    }
  },
);

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'a field that nobody asked for is refused by name, %s too',
  (name) => {
    const form = new FormData();
    form.set('id', '1');
    form.set('version', '1');
    form.set(name, 'x');
    const read = readForm(categoryForm, form);
    if (read.ok || read.reason !== 'invalid') throw new Error('taken');
    expect(Object.entries(read.problems)).toContainEqual([
      name,
      [{ key: 'unknown_field', params: { name } }],
    ]);
    expect(Object.keys(sentences('fa', read.problems))).toContain(name);
  },
);
