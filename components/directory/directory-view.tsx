import './directory.css';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import { isNarrowed, type Asked } from '@/lib/directory/asked';
import type { Shape } from '@/lib/directory/facts';
import type { Looked } from '@/lib/directory/look';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { number } from '@/lib/text/format';
import { Chips } from './chips';
import { FilterButton, Filters } from './filters';
import { groupsOf } from './groups';
import type { List } from './list';
import { NoneLeft } from './none-left';
import { Pages } from './pages';
import { Sorts } from './sorts';

/** A list with its filters, counts, order and pages; `children` are its things. */
export async function DirectoryView({
  locale,
  at,
  shape,
  asked,
  looked,
  children,
}: {
  locale: Locale;
  at: List['at'];
  shape: Shape;
  asked: Asked;
  looked: Looked;
  children: ReactNode;
}) {
  const words = dictionary(locale)[at];
  const { turns } = dictionary(locale).directory;
  const groups = await groupsOf(locale, shape, looked);
  const list: List = { locale, at, shape, asked, looked, groups };
  const { count, total } = looked;
  return (
    <div className="directory">
      <Filters {...list} title={words.filter} />
      <div>
        <div className="directory-tools">
          <FilterButton {...list} />
          <Chips {...list} />
        </div>
        <NotRead {...list} />
        <div className="directory-head">
          <p role="status">
            <b>
              {isNarrowed(asked)
                ? words.countOf(number(locale, count), number(locale, total))
                : words.count(count, number(locale, count))}
            </b>
          </p>
          <Sorts {...list} />
        </div>
        {looked.keys.length > 0 ? children : <NoneLeft {...list} />}
        <Pages {...list} />
        {asked.sort === 'today' && !isNarrowed(asked) && <p className="directory-turns">{turns}</p>}
      </div>
    </div>
  );
}

/** What of the address was left out. */
function NotRead({ locale, looked }: List) {
  const { title, parts } = dictionary(locale).directory.wrong;
  if (looked.wrong.length === 0) return null;
  return (
    <Notice tone="warn" role="alert" title={title} className="mb-3">
      <ul>
        {looked.wrong.map((key) => (
          <li key={key}>{parts[key]}</li>
        ))}
      </ul>
    </Notice>
  );
}
