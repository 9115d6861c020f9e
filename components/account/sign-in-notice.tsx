import { Notice } from '@/components/ui/notice';
import type { SignInNotice as Said } from '@/lib/auth/sign-in-notice';
import type { Dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { number } from '@/lib/text/format';

/** What became of the form sent before, or of a sign-out. */
export function SignInNotice({
  notice,
  words,
  locale,
  now = new Date(),
}: {
  notice: Said;
  words: Dictionary['auth']['signIn'];
  locale: Locale;
  now?: Date;
}) {
  switch (notice.kind) {
    case 'wrong':
      return (
        <Notice tone="bad" icon="circle-alert">
          {words.wrong(notice.left)}
        </Notice>
      );
    case 'throttled': {
      const minutes = Math.ceil((Date.parse(notice.until) - now.getTime()) / 60_000);
      return <Notice tone="bad">{words.throttled(number(locale, Math.max(1, minutes)))}</Notice>;
    }
    case 'invalid':
      return notice.empty.length > 0 ? null : <Notice tone="bad">{words.unreadable}</Notice>;
    default:
      return <Notice tone="ok">{words[notice.kind]}</Notice>;
  }
}
