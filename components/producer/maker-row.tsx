import './maker-row.css';
import type { Route } from 'next';
import { Link } from '@/components/ui/link';
import { Local, localAttributes } from '@/components/site/local';
import { Icon } from '@/components/ui/icon';
import { Plaque } from '@/components/ui/plaque';
import { motifFile } from '@/lib/cloth/picture';
import type { Locale, LocalText } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { wholeYear } from '@/lib/text/format';

/** A row that leads to a maker or a booth: its cloth, a name, a line, an arrow. */
export function MakerRow({
  locale,
  href,
  booth,
  token,
  name,
  line,
  heading: Heading = 'h2',
}: {
  locale: Locale;
  href: Route;
  booth: number | null;
  token: string;
  name: LocalText;
  line: LocalText;
  heading?: 'h2' | 'h3';
}) {
  return (
    <div className="lead-row">
      {booth === null ? (
        <span className="plaque" aria-hidden="true">
          <img
            src={paths.clothFile(motifFile(token))}
            alt=""
            width={96}
            height={64}
            loading="lazy"
          />
        </span>
      ) : (
        <Plaque number={booth} token={token} text={wholeYear(locale, booth)} />
      )}
      <div>
        <Heading>
          <Link href={href}>
            <Local of={name} locale={locale} />
          </Link>
        </Heading>
        {line.text && <p {...localAttributes(line, locale)}>{line.text}</p>}
      </div>
      <Icon name="next" />
    </div>
  );
}
