import { Button } from '@/components/ui/button';
import { CheckField, TextField } from '@/components/ui/field';
import { IDENTIFIER_MAX } from '@/lib/auth/identifier';
import type { KeptNotice } from '@/lib/auth/sign-in-notice';
import type { Dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';

type Props = {
  words: Dictionary['auth']['signIn'];
  /** The sentence for an empty field. */
  required: string;
  /** About the form sent before; what was typed as identifier stands again. */
  kept: KeptNotice | null;
  next: string;
};

/** Identifier and password, posted to a route handler, so that it works without script. */
export function SignInForm({ words, required, kept, next }: Props) {
  const empty = kept?.notice.kind === 'invalid' ? kept.notice.empty : [];
  const errorOf = (name: 'identifier' | 'password') =>
    empty.includes(name) ? [required] : undefined;
  const identifier = kept?.identifier ?? '';
  const toPassword = identifier !== '' && !empty.includes('identifier');
  return (
    <form method="post" action={paths.admin.enter()} className="grid gap-4" noValidate>
      <input type="hidden" name="next" value={next} />
      <TextField
        name="identifier"
        label={words.identifier}
        defaultValue={identifier}
        error={errorOf('identifier')}
        maxLength={IDENTIFIER_MAX}
        dir="ltr"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus={!toPassword}
        required
      />
      <TextField
        name="password"
        type="password"
        label={words.password}
        error={errorOf('password')}
        dir="ltr"
        autoComplete="current-password"
        autoFocus={toPassword}
        required
      />
      <CheckField name="stay" label={words.stay} defaultChecked />
      <Button type="submit" look="main" className="w-full">
        {words.submit}
      </Button>
    </form>
  );
}
