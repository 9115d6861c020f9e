import type { AccountFormProps } from './account-form';
import { PERSON_MAX } from '@/lib/account/schema';
import { PASSWORD_MIN } from '@/lib/auth/password';
import type { Dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { number } from '@/lib/text/format';

type Words = Dictionary['auth']['account'];
type Field = AccountFormProps['fields'][number];

export const nameField = (words: Words, name: string): Field => ({
  name: 'name',
  label: words.name,
  hint: words.nameHint,
  defaultValue: name,
  maxLength: PERSON_MAX,
  autoComplete: 'name',
  required: true,
});

/** The present password, the new one, and the new one again. */
export function passwordFields(locale: Locale, words: Words): Field[] {
  const secret = { type: 'password', dir: 'ltr', required: true } as const;
  return [
    { ...secret, name: 'present', label: words.present, autoComplete: 'current-password' },
    {
      ...secret,
      name: 'fresh',
      label: words.fresh,
      hint: words.freshHint(number(locale, PASSWORD_MIN)),
      autoComplete: 'new-password',
    },
    { ...secret, name: 'again', label: words.again, autoComplete: 'new-password' },
  ];
}
