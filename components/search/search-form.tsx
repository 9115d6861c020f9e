import './search-form.css';
import { Icon } from '@/components/ui/icon';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { QUERY_MAX } from '@/lib/limits';
import { SearchInput } from './search-input';

type Props = {
  locale: Locale;
  /** What was searched for, to be changed. */
  value?: string;
  id?: string;
};

/** A search box in a page: a plain form that works without script. */
export function SearchForm({ locale, value, id = 'q' }: Props) {
  const words = dictionary(locale).search;
  return (
    <search className="search-form">
      <form action={paths.search(locale)}>
        <label htmlFor={id} className="field-label">
          {words.label}
        </label>
        <div>
          <span className="search-box">
            <Icon name="search" />
            <SearchInput
              id={id}
              suggest={paths.suggest(locale)}
              listLabel={words.suggestions}
              className="input"
              defaultValue={value}
              maxLength={QUERY_MAX}
              aria-describedby={`${id}-hint`}
            />
          </span>
          <button type="submit" className="btn btn-main">
            {words.submit}
          </button>
        </div>
        <p id={`${id}-hint`} className="field-hint">
          {words.hint}
        </p>
      </form>
    </search>
  );
}
