import './plan-filter.css';
import { Local } from '@/components/site/local';
import { siteCategories } from '@/lib/category/cached';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { PlanBooth } from '@/lib/plan/item';
import { number as amount } from '@/lib/text/format';
import { tradeOf, tradeValue } from './trade';

const ID = 'trade';

/**
 * Shows the booths of one category: the plan dims the others, the list leaves them out. The style sheet alone does
 * it (plan-filter.css reads what is set here), so it needs no script, no network and no new page.
 */
export async function PlanFilter({
  locale,
  booths,
}: {
  locale: Locale;
  booths: readonly PlanBooth[];
}) {
  const words = dictionary(locale).plan;
  const categories = (await siteCategories(locale)).flatMap((category) => {
    const trade = tradeValue(category.slug);
    const count = booths.filter((booth) => tradeOf(booth) === trade).length;
    return count > 0 ? [{ ...category, trade, count }] : [];
  });
  if (categories.length < 2) return null;
  return (
    <fieldset className="plan-filter print:hidden">
      <legend className="sr-only">{words.filter}</legend>
      <label className="chip">
        <input type="radio" name={ID} value="" defaultChecked autoComplete="off" />
        {words.all}
      </label>
      {categories.map(({ slug, name, count }, index) => (
        <label key={slug} className="chip">
          <input type="radio" name={ID} id={ID + index} value={slug} autoComplete="off" />
          <Local of={name} locale={locale} />
          <span>{amount(locale, count)}</span>
        </label>
      ))}
      <style>{rulesOf(categories.map(({ trade }) => trade))}</style>
    </fieldset>
  );
}

/** While a category is chosen its booths stand out; all others, and in the list rows without one, step back. */
function rulesOf(trades: readonly string[]): string {
  const at = (index: number) => `.plan-columns:has(#${ID}${index}:checked)`;
  const other = trades.flatMap((trade, index) => [
    `${at(index)} [data-trade]:not([data-trade="${trade}"])`,
    `${at(index)} .plan-row:not(:has([data-trade="${trade}"]))`,
  ]);
  const chosen = trades.map((trade, index) => `${at(index)} a[data-trade="${trade}"]`);
  return (
    `${other.join()}{--dim:.25;--listed:none}` +
    `${chosen.join()}{--plan-booth:var(--accent-soft);--line-strong:var(--accent)}`
  );
}
