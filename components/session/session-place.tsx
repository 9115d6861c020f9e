import { Link } from '@/components/ui/link';
import { Local } from '@/components/site/local';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import type { SessionPlace as Place } from '@/lib/session/item';
import { wholeYear } from '@/lib/text/format';

/** Where a session is: a link to its booth, or to its place on the plan. One that is not published is only named. */
export function SessionPlace({ place, locale }: { place: Place; locale: Locale }) {
  const { booth, comma } = dictionary(locale).schedule;
  if (place.kind === 'landmark') {
    if (!place.shown) return <Local of={place.name} locale={locale} />;
    return (
      <Link href={paths.way(locale, { to: place.code })}>
        <Local of={place.name} locale={locale} />
      </Link>
    );
  }
  const label = (
    <>
      {booth(wholeYear(locale, place.number))}
      {place.name && (
        <>
          {comma}
          <Local of={place.name} locale={locale} />
        </>
      )}
    </>
  );
  return place.shown ? <Link href={paths.booth(locale, place.number)}>{label}</Link> : label;
}
