import { expect, test } from 'vitest';
import { z } from 'zod';
import { slugOrEmpty } from '@/lib/forms/fields';
import { readForm } from '@/lib/forms/read-form';
import { sentences } from '@/lib/forms/told';
import { formOf } from '../../support/forms';

const form = z.strictObject({ slug: slugOrEmpty });
const read = (slug: string) => readForm(form, formOf({ slug }));

test.each([
  ['Reed  Baskets', 'reed-baskets'],
  ['a'.repeat(180), 'a'.repeat(180)],
  ['ش'.repeat(90), 'ش'.repeat(90)],
  [`${'ش'.repeat(80)}-2`, `${'ش'.repeat(80)}-2`],
  // Only what stands in the address counts.
  [`${'ش'.repeat(90)}${'!'.repeat(200)}`, 'ش'.repeat(90)],
  [' ', ''],
])('%j is taken whole', (typed, slug) => {
  expect(read(typed)).toEqual({ ok: true, data: { slug } });
});

test.each(['ش'.repeat(91), 'a'.repeat(181), 'حصیر-'.repeat(21)])(
  '%j, which no address has room for, is refused by name and not cut',
  (typed) => {
    const got = read(typed);
    if (got.ok || got.reason !== 'invalid') throw new Error('taken');
    expect(sentences('fa', got.problems).slug?.join(' ')).toContain(
      '۹۰ حرف فارسی یا ۱۸۰ حرف لاتین',
    );
    expect(sentences('en', got.problems).slug?.join(' ')).toContain('90 Persian or 180 Latin');
  },
);
