import { TextField } from '@/components/ui/field';
import type { InquiryWords } from '@/lib/i18n/fa/inquiry';
import { BODY_MAX, CONTACT_MAX, SENDER_MAX } from '@/lib/inquiry/limits';
import type { Letter } from '@/lib/inquiry/outbox';
import { localDigits } from '@/lib/text/format';

export type FormWords = InquiryWords['form'];
export type Errors = Record<string, string[]>;
export type Texts = Pick<Letter, 'name' | 'contact' | 'body'>;

export type FieldsProps = Pick<Letter, 'kind' | 'locale' | 'about'> & {
  words: FormWords;
  /** What the form is sent with: made by the site with the page; a kept page has none and asks for it later. */
  sealed: { key: string; challenge: string } | null;
  /** A form that was refused, without script. */
  again?: { typed: Texts; fields: Errors };
  errors: Errors;
  /** Characters of the text so far. */
  length: number;
};

/** What a visitor fills in, and what is sent with it. */
export function MessageFields({
  kind,
  locale,
  about,
  words,
  sealed,
  again,
  errors,
  length,
}: FieldsProps) {
  const over = length - BODY_MAX;
  // For whoever has no script; with it, the summary moves the focus.
  const [first] = (['name', 'contact', 'body'] as const).filter((name) => again?.fields[name]);
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="key" value={sealed?.key ?? ''} />
      <input type="hidden" name="challenge" value={sealed?.challenge ?? ''} />
      <TextField
        name="name"
        label={words.name}
        note={kind === 'report' ? words.optional : undefined}
        error={errors.name}
        autoFocus={first === 'name'}
        defaultValue={again?.typed.name}
        maxLength={SENDER_MAX}
        autoComplete="name"
        required={kind === 'inquiry'}
      />
      <TextField
        name="contact"
        label={words.contact}
        note={words.optional}
        hint={words.contactHint}
        error={errors.contact}
        autoFocus={first === 'contact'}
        defaultValue={again?.typed.contact}
        maxLength={CONTACT_MAX}
        dir="ltr"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        name="body"
        label={words.body[kind]}
        hint={
          over > 0
            ? words.over.replace('{n}', localDigits(locale, String(over)))
            : words.bodyHint.replace('{max}', localDigits(locale, String(BODY_MAX)))
        }
        error={errors.body}
        autoFocus={first === 'body'}
        defaultValue={again?.typed.body}
        multiline
        rows={6}
        required
      />
      <div className="hidden" aria-hidden="true">
        <label>
          {words.bait}
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
    </>
  );
}
