import { SearchInput } from '@/components/search/search-input';
import { Icon } from '@/components/ui/icon';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

/** The search as a page's own field: sends `q`, works without script. */
export function FindForm({
  locale,
  label,
  hint,
}: {
  locale: Locale;
  /** Spoken: the hint in the field is what is seen. */
  label: string;
  hint: string;
}) {
  return (
    <search className="mt-3 block max-w-lg">
      <form action={paths.search(locale)} className="search-box">
        <Icon name="search" />
        <SearchInput
          suggest={paths.suggest(locale)}
          listLabel={dictionary(locale).search.suggestions}
          className="input"
          placeholder={hint}
          aria-label={label}
        />
      </form>
    </search>
  );
}
