import './checklist.css';
import { Link } from '@/components/ui/link';
import { Local, localAttributes } from '@/components/site/local';
import { Plaque } from '@/components/ui/plaque';
import type { BoothCard } from '@/lib/booth/item';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { wholeYear } from '@/lib/text/format';

type Props = { locale: Locale; booths: readonly BoothCard[] };

/** Booths as a list to follow; on paper each has a square to tick. */
export function Checklist({ locale, booths }: Props) {
  return (
    <ol className="checklist">
      {booths.map((booth) => (
        <Stop key={booth.number} locale={locale} booth={booth} />
      ))}
    </ol>
  );
}

function Stop({ locale, booth }: { locale: Locale; booth: BoothCard }) {
  const words = dictionary(locale).pages.visit;
  const { number, token, maker, short } = booth;
  const shown = wholeYear(locale, number);
  return (
    <li>
      <Plaque number={number} token={token} text={shown} size="s" />
      <div>
        <h3>
          <Link href={paths.booth(locale, number)}>
            <span className="sr-only">{words.booth(shown) + words.comma}</span>
            {maker ? <Local of={maker.name} locale={locale} /> : words.vacant}
          </Link>
        </h3>
        {short.text && <p {...localAttributes(short, locale)}>{short.text}</p>}
      </div>
    </li>
  );
}
