import { LinkButton } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

const WAYS = {
  home: { icon: 'house', path: paths.home },
  booths: { icon: 'store', path: paths.booths },
  products: { icon: 'package', path: paths.products },
  map: { icon: 'map', path: paths.map },
  schedule: { icon: 'calendar-days', path: paths.schedule },
  visit: { icon: 'bookmark', path: paths.visit },
} as const;

type Way = keyof typeof WAYS;

/** Buttons to the site's main pages, for a page that leads nowhere itself. Their container lays them out. */
export function WaysOn<To extends Way>({
  locale,
  to,
  words,
}: {
  locale: Locale;
  to: readonly To[];
  words: Record<To, string>;
}) {
  return to.map((way) => (
    <LinkButton key={way} icon={WAYS[way].icon} href={WAYS[way].path(locale)}>
      {words[way]}
    </LinkButton>
  ));
}
