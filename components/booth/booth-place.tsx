import { Link } from '@/components/ui/link';
import { PlanPicture } from '@/components/plan/plan-picture';
import { rowName } from '@/components/plan/row-name';
import { WayText } from '@/components/plan/way-text';
import { Icon } from '@/components/ui/icon';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { sitePlan, siteWays } from '@/lib/plan/cached';
import { briefName } from '@/lib/plan/labels';
import { placeOf, type Place } from '@/lib/plan/place';
import { rowsOf } from '@/lib/plan/rows';
import { number as amount, wholeYear } from '@/lib/text/format';

/** Where on the square the booth stands, in words and on a small plan. */
export async function BoothPlace({
  number,
  edition,
  locale,
}: {
  number: number;
  edition: Edition;
  locale: Locale;
}) {
  const words = dictionary(locale).plan;
  const [items, ways] = await Promise.all([sitePlan(locale), siteWays(locale)]);
  const place = placeOf(number, rowsOf(items.booths, edition.plan), items);
  if (!place) return null;
  const told = inWords(locale, place);
  const way = ways[number];
  return (
    <section>
      <h2>{words.where}</h2>
      {/* The way ends with the booth's neighbours. */}
      <p className="mb-3 text-fs-2 text-muted">
        {way ? told[0] : told.join(dictionary(locale).booths.comma)}
      </p>
      <PlanPicture
        locale={locale}
        plan={edition.plan}
        items={items}
        marked={number}
        way={way?.points}
        label={[words.booth(wholeYear(locale, number)), ...told].join(
          dictionary(locale).booths.comma,
        )}
      />
      {way && (
        <div className="mt-3">
          <WayText locale={locale} way={way} />
        </div>
      )}
      {!way && place.entrance && (
        <p className="mt-3 text-fs-2">
          {words.entrance(
            briefName(place.entrance.landmark.name.text),
            amount(locale, place.entrance.metres),
          )}
        </p>
      )}
      <p className="flex flex-wrap gap-x-6 print:hidden">
        <Link href={paths.map(locale, number)} className="more">
          {words.whereLink}
          <Icon name="next" size="s" />
        </Link>
        {/* A document of its own, as all ways are. */}
        <a href={paths.way(locale, { to: String(number) })} className="more">
          {words.wayHere}
          <Icon name="route" size="s" />
        </a>
      </p>
    </section>
  );
}

/** «ردیف غربی», «میان غرفه‌های ۱۱ و ۱۳». */
function inWords(locale: Locale, { row, before, after }: Place): string[] {
  const { between, beside } = dictionary(locale).plan;
  const [first, second] = [before, after].flatMap((booth) =>
    booth ? [wholeYear(locale, booth.number)] : [],
  );
  if (first === undefined) return [rowName(locale, row)];
  return [rowName(locale, row), second === undefined ? beside(first) : between(first, second)];
}
