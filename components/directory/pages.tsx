import { buttonClass } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { dictionary } from '@/lib/i18n/dictionary';
import { to, type List } from './list';

/** To the rest of a list that is longer than a page, and back to its beginning. */
export function Pages(list: List) {
  const { locale, asked, looked } = list;
  const words = dictionary(locale).directory;
  const isLater = asked.after !== undefined && !looked.wrong.includes('after');
  if (!looked.next && !isLater) return null;
  return (
    <nav className="mt-6 flex flex-wrap gap-3 print:hidden" aria-label={words.pages}>
      {isLater && (
        <a className={buttonClass()} href={to(list, { ...asked, after: undefined })}>
          {words.start}
        </a>
      )}
      {looked.next && (
        <a className={buttonClass()} href={to(list, { ...asked, after: looked.next })} rel="next">
          {words.more}
          <Icon name="next" />
        </a>
      )}
    </nav>
  );
}
