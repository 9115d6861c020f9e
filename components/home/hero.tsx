import './home.css';
import type { CSSProperties } from 'react';
import { localAttributes } from '@/components/site/local';
import type { BoothCard } from '@/lib/booth/item';
import { fairFile } from '@/lib/cloth/picture';
import { fairName } from '@/lib/edition/name';
import { editionText, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { wholeYear } from '@/lib/text/format';

type Props = { edition: Edition; booths: readonly BoothCard[]; locale: Locale };

/** The cloth of all booths with the fair's name on it. Each strip is a booth, the first where reading begins. */
export function Hero({ edition, booths, locale }: Props) {
  const tagline = editionText(edition, locale, 'tagline');
  return (
    <section className="hero">
      <div className="hang">
        <img
          className="cloth cloth-fair fringe"
          src={paths.clothFile(fairFile(booths))}
          alt=""
          width={Math.max(booths.length, 1) * 16}
          height={144}
          fetchPriority="high"
        />
      </div>
      <Strips booths={booths} locale={locale} />
      <div className="label">
        <Name edition={edition} locale={locale} />
        {tagline.text && <p {...localAttributes(tagline, locale)}>{tagline.text}</p>}
      </div>
    </section>
  );
}

function Name({ edition, locale }: Pick<Props, 'edition' | 'locale'>) {
  const name = fairName(edition, locale);
  if (!name) return <h1>{dictionary(locale).site.name}</h1>;
  return (
    <h1 {...localAttributes(name, locale)}>
      {name.short}
      {name.rest && <small>{name.rest}</small>}
    </h1>
  );
}

function Strips({ booths, locale }: Pick<Props, 'booths' | 'locale'>) {
  const words = dictionary(locale);
  if (booths.length === 0) return null;
  return (
    <nav
      className="strips"
      aria-label={words.home.strips}
      style={{ '--strips': booths.length } as CSSProperties}
    >
      {booths.map(({ number, maker }) => (
        <a key={number} href={paths.booth(locale, number)} title={maker?.name.text}>
          <span className="sr-only">{words.booths.word} </span>
          {wholeYear(locale, number)}
        </a>
      ))}
    </nav>
  );
}
