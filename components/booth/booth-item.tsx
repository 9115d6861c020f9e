import './booth-item.css';
import { Link } from '@/components/ui/link';
import { CategoryMark } from '@/components/category/category-mark';
import { LocalMarked, Marked } from '@/components/search/marked';
import { localAttributes } from '@/components/site/local';
import { clothSrc } from '@/components/ui/cloth';
import type { BoothCard } from '@/lib/booth/item';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { wholeYear } from '@/lib/text/format';

/** A booth in a list: its cloth with the number, what it makes, who stands there. */
export function BoothItem({
  booth,
  locale,
  heading: Heading = 'h2',
  find,
}: {
  booth: BoothCard;
  locale: Locale;
  heading?: 'h2' | 'h3';
  /** Folded words of a search, to be marked. */
  find?: readonly string[];
}) {
  const words = dictionary(locale).booths;
  const { number, token, category, maker, short } = booth;
  const digits = wholeYear(locale, number);
  return (
    <li className="booth-item">
      <span className="booth-cloth" aria-hidden="true">
        <img src={clothSrc(number, token)} alt="" width={96} height={64} loading="lazy" />
        <b>{digits}</b>
      </span>
      <div>
        {category && <CategoryMark category={category} locale={locale} />}
        <Heading>
          <Link href={paths.booth(locale, number)}>
            <span className="sr-only">
              {words.number(digits)}
              {words.comma}
            </span>
            {maker ? <LocalMarked of={maker.name} locale={locale} find={find} /> : words.free}
          </Link>
        </Heading>
        {short.text && (
          <p {...localAttributes(short, locale)}>
            <Marked text={short.text} find={find} />
          </p>
        )}
      </div>
    </li>
  );
}
