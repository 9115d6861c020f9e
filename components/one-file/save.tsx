import { Icon } from '@/components/ui/icon';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { keyOf, type Kind } from '@/lib/visit/choice';

/** Where a listing is saved in my visit: the script puts the button there (browser/save-buttons.ts). */
export function Save({ kind, id }: { kind: Kind; id: number }) {
  return <span data-save={keyOf(kind, id)} />;
}

/** What such a button looks like, once for all of a language: some 400 of them would be a sixth of the file. */
export function SaveLook({ locale }: { locale: Locale }) {
  return (
    <template data-save-look="">
      <button type="button" className="btn" aria-pressed="false">
        <Icon name="bookmark" size="s" />
        {dictionary(locale).visit.save}
      </button>
    </template>
  );
}
