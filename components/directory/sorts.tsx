import { dictionary } from '@/lib/i18n/dictionary';
import { to, type List } from './list';

/** The orders of the list as links: one is always chosen. */
export function Sorts(list: List) {
  const { locale, shape, asked } = list;
  const words = dictionary(locale).directory;
  return (
    <nav className="sorts" aria-label={words.sort}>
      <span aria-hidden="true">{words.sort}</span>
      <ul>
        {shape.sorts.map((sort) => (
          <li key={sort}>
            <a
              href={to(list, { ...asked, sort, after: undefined })}
              aria-current={sort === asked.sort ? 'true' : undefined}
            >
              {words.sorts[sort]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
