import { Button, buttonClass } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Icon } from '@/components/ui/icon';
import { isNarrowed, withoutFilters } from '@/lib/directory/asked';
import { FACETS } from '@/lib/directory/facts';
import { dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';
import { number } from '@/lib/text/format';
import { ChoiceGroup } from './choice-group';
import { FilterForm } from './filter-form';
import { to, type List } from './list';
import { PriceRange } from './price-range';

const ID = 'filters';

/**
 * All choices of a list: a column beside it on a desk, a sheet from the bottom edge on a phone. The sheet is the
 * browser's own popover: it opens, closes with Escape and gives the focus back without script, and a browser that
 * knows none shows a part of the page. Every list with a filter is a document of its own, never a step of the
 * router: that guesses a page's parts from its path alone, and without a filter the list lies under (site), with
 * one under (live).
 */
export function Filters({ title, ...list }: List & { title: string }) {
  const { locale, shape, asked, groups } = list;
  const words = dictionary(locale).directory;
  return (
    <search id={ID} className="filters" popover="auto" aria-labelledby="filters-title">
      <FilterForm action={paths[list.at](locale)}>
        <header>
          <h2 id="filters-title" tabIndex={-1}>
            {title}
          </h2>
          <IconButton icon="x" label={words.close} popoverTarget={ID} popoverTargetAction="hide" />
        </header>
        <div>
          {asked.sort !== shape.sorts[0] && <input type="hidden" name="sort" value={asked.sort} />}
          {groups.map((group) => (
            <ChoiceGroup key={group.facet} group={group} list={list} />
          ))}
          {shape.hasPrices && <PriceRange {...list} />}
        </div>
        <footer>
          <Button type="submit" look="main">
            {words.apply}
          </Button>
          {isNarrowed(asked) && (
            <a className={buttonClass()} href={to(list, withoutFilters(asked, shape))}>
              {words.clear}
            </a>
          )}
        </footer>
      </FilterForm>
    </search>
  );
}

/** Opens the sheet on a phone; says how many filters are on. */
export function FilterButton({ locale, asked }: List) {
  const hasPrice = asked.min !== undefined || asked.max !== undefined;
  const on = FACETS.reduce((sum, facet) => sum + asked[facet].length, hasPrice ? 1 : 0);
  return (
    <button type="button" className={buttonClass('plain', 'filter-open')} popoverTarget={ID}>
      <Icon name="sliders-horizontal" />
      {dictionary(locale).directory.open}
      {on > 0 && <small>{number(locale, on)}</small>}
    </button>
  );
}
