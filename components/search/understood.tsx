import { Notice } from '@/components/ui/notice';
import { Icon } from '@/components/ui/icon';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { Asking } from '@/lib/search/asked';
import type { Found } from '@/lib/search/hit';
import { tokens } from '@/lib/text/tokens';

type Props = { locale: Locale; asking: Asking; found: Found };

/** Which words were looked for, where they are not just what was typed, with the way back to that. */
export function Understood({ locale, asking: { q }, found }: Props) {
  const { words, spelled, read, isGuess } = found;
  const text = dictionary(locale).search;
  const named = (some: readonly string[]) => some.map(text.quoted).join(text.and);
  if (isGuess && read) {
    return (
      <Notice icon="spell-check" className="mt-4 max-w-2xl">
        <p>
          <a href={paths.search(locale, read.join(' '))}>{text.didYouMean(named(read))}</a>{' '}
          {text.instead(q)}
        </p>
      </Notice>
    );
  }
  if (read) {
    return (
      <Notice icon="spell-check" className="mt-4 max-w-2xl">
        <p>
          {text.understood(named(read))}{' '}
          <a href={paths.search(locale, q, { exact: 1 })}>{text.exactly(q)}</a>
        </p>
      </Notice>
    );
  }
  // A search reads only the first words of a long query, and each once.
  if (words.length === 0 || words.join(' ') === tokens(q).join(' ')) return null;
  return (
    <p className="mt-2 flex items-center gap-2 text-fs-2 text-muted">
      <Icon name="spell-check" size="s" />
      {text.understood(named(spelled))}
    </p>
  );
}
