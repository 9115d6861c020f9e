import { Icon } from '@/components/ui/icon';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { NavLink } from './nav-link';

/** The sections under the thumb; on phones only. */
export function TabBar({ locale }: { locale: Locale }) {
  const words = dictionary(locale).site;
  return (
    <nav className="tab-bar" aria-label={words.mainNav}>
      <NavLink href={paths.home(locale)}>
        <Icon name="house" />
        {words.home}
      </NavLink>
      <NavLink href={paths.booths(locale)}>
        <Icon name="store" />
        {words.booths}
      </NavLink>
      <NavLink href={paths.map(locale)}>
        <Icon name="map" />
        {words.mapShort}
      </NavLink>
      <NavLink href={paths.schedule(locale)}>
        <Icon name="calendar-days" />
        {words.schedule}
      </NavLink>
      <NavLink href={paths.visit(locale)}>
        <Icon name="bookmark" />
        <span className="saved-count" aria-hidden="true" />
        {words.visit}
      </NavLink>
    </nav>
  );
}
