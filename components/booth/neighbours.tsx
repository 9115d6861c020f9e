import './booth.css';
import { Link } from '@/components/ui/link';
import { Local } from '@/components/site/local';
import { Icon } from '@/components/ui/icon';
import { Plaque } from '@/components/ui/plaque';
import { siteBooths } from '@/lib/booth/cached';
import type { BoothCard } from '@/lib/booth/item';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { wholeYear } from '@/lib/text/format';

/** The booths before and after this one. */
export async function Neighbours({ number, locale }: { number: number; locale: Locale }) {
  const words = dictionary(locale).booths;
  const booths = await siteBooths(locale);
  const before = booths.findLast((booth) => booth.number < number);
  const after = booths.find((booth) => booth.number > number);
  if (!before && !after) return null;
  return (
    <nav className="neighbours section" aria-label={words.around}>
      {before && (
        <Link href={paths.booth(locale, before.number)} rel="prev">
          <Icon name="previous" />
          <BoothPlaque booth={before} locale={locale} />
          <span>
            <small>{words.previous}</small>
            <Name booth={before} locale={locale} />
          </span>
        </Link>
      )}
      {after && (
        <Link href={paths.booth(locale, after.number)} rel="next">
          <span>
            <small>{words.next}</small>
            <Name booth={after} locale={locale} />
          </span>
          <BoothPlaque booth={after} locale={locale} />
          <Icon name="next" />
        </Link>
      )}
    </nav>
  );
}

type Props = { booth: BoothCard; locale: Locale };

function BoothPlaque({ booth: { number, token }, locale }: Props) {
  return <Plaque number={number} token={token} text={wholeYear(locale, number)} size="s" />;
}

function Name({ booth: { number, maker }, locale }: Props) {
  const words = dictionary(locale).booths;
  return (
    <>
      <span className="sr-only">{words.number(wholeYear(locale, number))} </span>
      {maker ? <Local of={maker.name} locale={locale} /> : words.free}
    </>
  );
}
