import { Icon } from '@/components/ui/icon';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';

/** Which words were looked for, where they are not just what was typed. */
export function Understood({
  locale,
  q,
  words,
}: {
  locale: Locale;
  q: string;
  words: readonly string[];
}) {
  const { understood, quoted, and } = dictionary(locale).search;
  if (words.join(' ') === q.toLowerCase()) return null;
  return (
    <p className="flex items-center gap-2 text-fs-2 text-muted">
      <Icon name="spell-check" size="s" />
      {understood(words.map(quoted).join(and))}
    </p>
  );
}
