import { Local } from '@/components/site/local';
import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { dictionary } from '@/lib/i18n/dictionary';
import type { LocalText, Locale } from '@/lib/i18n/locale';
import { keyOf, type Kind } from '@/lib/visit/choice';

type Props = {
  kind: Kind;
  /** Of the listing's row. */
  id: number;
  name: LocalText;
  locale: Locale;
};

/**
 * Saves a listing in my visit, and takes it out again. A plain button without script of its own: the one listener
 * of save-keeper.tsx serves all of them and says which are pressed. Not there without script.
 */
export function SaveButton({ kind, id, name, locale }: Props) {
  const words = dictionary(locale).visit;
  return (
    <button
      type="button"
      className={buttonClass('plain', 'needs-script')}
      data-save={keyOf(kind, id)}
      suppressHydrationWarning
    >
      <Icon name="bookmark" />
      <span>
        {words.save}
        <span className="sr-only">
          {words.comma}
          <Local of={name} locale={locale} />
        </span>
      </span>
    </button>
  );
}
