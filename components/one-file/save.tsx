import { Icon } from '@/components/ui/icon';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { keyOf, type Kind } from '@/lib/visit/choice';

/** Saves a listing in my visit. The script shows it and makes it work. */
export function Save({
  locale,
  kind,
  id,
  name,
}: {
  locale: Locale;
  kind: Kind;
  id: number;
  name: string;
}) {
  const { oneFile, visit } = dictionary(locale);
  return (
    <button
      type="button"
      className="btn"
      data-save={keyOf(kind, id)}
      aria-pressed="false"
      aria-label={oneFile.saveName(name)}
      hidden
    >
      <Icon name="bookmark" size="s" />
      {visit.save}
    </button>
  );
}
