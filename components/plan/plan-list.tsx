import { Link } from '@/components/ui/link';
import { Local, localAttributes } from '@/components/site/local';
import { Icon } from '@/components/ui/icon';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { PlanBooth, PlanItems } from '@/lib/plan/item';
import { rowsOf, type PlanRow } from '@/lib/plan/rows';
import { isScenery } from '@/lib/plan/rules';
import { wholeYear } from '@/lib/text/format';
import { keyOf } from '@/lib/visit/choice';
import { kindIcon } from './kinds';
import { rowName } from './row-name';
import { tradeOf } from './trade';

type Props = { locale: Locale; plan: Edition['plan']; items: PlanItems };

/** The plan in words: booths row by row as one walks, then every other place. */
export function PlanList({ locale, plan, items }: Props) {
  const words = dictionary(locale).plan;
  const others = items.landmarks.filter(({ kind }) => !isScenery(kind));
  return (
    <>
      <h2>{words.list}</h2>
      <p className="text-fs-2 text-muted">{words.listHint}</p>
      {rowsOf(items.booths, plan).map((row) => (
        <section key={row.code} className="plan-row mt-4">
          <h3>{spanOf(locale, row)}</h3>
          <ol className="plan-list">
            {row.booths.map((booth) => (
              <BoothLine key={booth.number} locale={locale} booth={booth} />
            ))}
          </ol>
        </section>
      ))}
      {others.length > 0 && (
        <section className="mt-6">
          <h3>{words.others}</h3>
          <ul className="plan-list">
            {others.map(({ code, kind, name }) => (
              <li key={code}>
                <Icon name={kind === 'entrance' ? 'door-open' : kindIcon(kind)} />
                <Local of={name} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function spanOf(locale: Locale, row: PlanRow): string {
  const { span, one } = dictionary(locale).plan;
  const [first, last] = [row.booths[0], row.booths.at(-1)];
  if (!first || !last) return rowName(locale, row);
  const digits = (booth: PlanBooth) => wholeYear(locale, booth.number);
  return first === last
    ? one(rowName(locale, row), digits(first))
    : span(rowName(locale, row), digits(first), digits(last));
}

function BoothLine({ locale, booth }: { locale: Locale; booth: PlanBooth }) {
  const words = dictionary(locale).plan;
  const { id, number, name, token, raised } = booth;
  return (
    <li
      data-booth={number}
      data-token={token}
      data-trade={tradeOf(booth)}
      data-key={name ? keyOf('b', id) : undefined}
    >
      <b>{wholeYear(locale, number)}</b>
      <Link href={paths.booth(locale, number)} {...(name && localAttributes(name, locale))}>
        {name?.text ?? words.free}
      </Link>
      {raised && (
        <small>
          <Icon name="footprints" size="s" />
          {words.raised}
        </small>
      )}
    </li>
  );
}
