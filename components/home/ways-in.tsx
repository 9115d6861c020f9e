import { LinkButton } from '@/components/ui/button';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

/** The two things most visitors want first. */
export function WaysIn({ locale }: { locale: Locale }) {
  const words = dictionary(locale).home;
  return (
    <p className="grid max-w-none grid-cols-2 gap-3 md:flex print:hidden">
      <LinkButton look="main" icon="map" href={paths.map(locale)}>
        {words.map}
      </LinkButton>
      <LinkButton icon="store" href={paths.booths(locale)}>
        {words.booths}
      </LinkButton>
    </p>
  );
}
