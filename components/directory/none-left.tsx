import { LocalIn } from '@/components/site/local';
import { ChipLink } from '@/components/ui/chip';
import { buttonClass } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { turned, withoutFilters } from '@/lib/directory/asked';
import { dictionary } from '@/lib/i18n/dictionary';
import { number } from '@/lib/text/format';
import { nameOf } from './groups';
import { to, type List } from './list';
import { priceWords } from './price-words';

/** In place of a list of which nothing is left: what would be, with one filter less. */
export function NoneLeft(list: List) {
  const { locale, shape, asked, looked, groups } = list;
  const words = dictionary(locale).directory;
  if (looked.count > 0) {
    return (
      <Empty
        {...words.end}
        action={
          <a className={buttonClass()} href={to(list, { ...asked, after: undefined })}>
            {words.start}
          </a>
        }
      />
    );
  }
  const { without, ...none } = words.none;
  return (
    <Empty {...none}>
      {looked.instead.length > 0 && (
        <ul className="mt-4 flex flex-wrap gap-2">
          {looked.instead.map(({ without: filter, value, count }) => {
            const isPrice = filter === 'price';
            const name = isPrice
              ? ({ text: priceWords(locale, asked) ?? '', lang: locale } as const)
              : nameOf(groups, locale, filter, value);
            const other = isPrice
              ? { ...asked, min: undefined, max: undefined, after: undefined }
              : turned(asked, filter, value);
            return (
              <li key={`${filter} ${value}`}>
                <ChipLink href={to(list, other)}>
                  <LocalIn say={without} of={name} locale={locale} />{' '}
                  <small>{number(locale, count)}</small>
                </ChipLink>
              </li>
            );
          })}
        </ul>
      )}
      <p className="mt-4">
        <a className={buttonClass()} href={to(list, withoutFilters(asked, shape))}>
          {words.clear}
        </a>
      </p>
    </Empty>
  );
}
