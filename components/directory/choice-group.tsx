import { CategoryMark } from '@/components/category/category-mark';
import { dictionary } from '@/lib/i18n/dictionary';
import { number } from '@/lib/text/format';
import type { Group } from './groups';
import type { List } from './list';

/** The choices of one kind, each with how many it would give; one that gives none cannot be chosen. */
export function ChoiceGroup({ group, list }: { group: Group; list: List }) {
  const { locale, asked } = list;
  const { facet, choices } = group;
  if (choices.length === 0) return null;
  return (
    <fieldset className="filter-group">
      <legend>{dictionary(locale).directory.groups[facet]}</legend>
      {choices.map(({ value, name, category, count }) => {
        const isOn = asked[facet].includes(value);
        return (
          <label key={value} className="check">
            <input
              type="checkbox"
              id={`${facet}-${value}`}
              name={facet}
              value={value}
              defaultChecked={isOn}
              disabled={count === 0 && !isOn}
            />
            {category ? (
              <CategoryMark category={category} locale={locale} />
            ) : (
              <span>{name.text}</span>
            )}
            <small>{number(locale, count)}</small>
          </label>
        );
      })}
    </fieldset>
  );
}
