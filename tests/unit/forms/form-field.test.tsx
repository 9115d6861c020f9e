import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FormField } from '@/components/admin/form/form-field';
import type { FieldSpec } from '@/components/admin/form/spec';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';

const words = (locale: Locale) => ({ locale, ...dictionary(locale).admin.form });
const rendered = (kind: FieldSpec['kind'], length: number, locale: Locale = 'fa') =>
  renderToStaticMarkup(
    <FormField
      field={{ name: 'x', label: 'نام', kind, max: 120 }}
      value=""
      length={length}
      words={words(locale)}
    />,
  );

test.each(['line', 'text', 'link', 'code', 'phone', 'number'] as const)(
  'a %s field cuts nothing that is pasted into it',
  (kind) => {
    expect(rendered(kind, 121).toLowerCase()).not.toContain('maxlength');
  },
);

test('a text says how much of its room is used, and what is too much', () => {
  expect(rendered('text', 12)).toContain('۱۲ از ۱۲۰ نویسه<');
  expect(rendered('text', 123)).toContain('۱۲۳ از ۱۲۰ نویسه؛ ۳ نویسه کم کنید.');
  expect(rendered('text', 123, 'en')).toContain('123 of 120 characters: 3 too many');
});

test('a line says so only when it is too long', () => {
  expect(rendered('line', 120)).not.toContain('۱۲۰');
  expect(rendered('line', 121)).toContain('۱۲۱ از ۱۲۰ نویسه؛ ۱ نویسه کم کنید.');
});
