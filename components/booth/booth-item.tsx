import './booth-item.css';
import Link from 'next/link';
import { CategoryMark } from '@/components/category/category-mark';
import { Local, localAttributes } from '@/components/site/local';
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
}: {
  booth: BoothCard;
  locale: Locale;
  heading?: 'h2' | 'h3';
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
            {maker ? <Local of={maker.name} locale={locale} /> : words.free}
          </Link>
        </Heading>
        {short.text && <p {...localAttributes(short, locale)}>{short.text}</p>}
      </div>
    </li>
  );
}
