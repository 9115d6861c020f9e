import { Icon } from '@/components/ui/icon';
import { fairName } from '@/lib/edition/name';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { mapLinks, MAPS } from '@/lib/plan/map-links';

/** The square on maps of the city, as links; nothing where the organisers have not said where it is. */
export function MapLinks({ locale, edition }: { locale: Locale; edition: Edition }) {
  const { plan, site } = dictionary(locale);
  if (!edition.geo) return null;
  const links = mapLinks(edition.geo, fairName(edition, locale)?.short ?? site.name);
  return (
    <div className="mt-5 print:hidden">
      <h3>{plan.maps.title}</h3>
      <ul className="mt-2 flex flex-wrap gap-2">
        {MAPS.map((map) => (
          <li key={map}>
            <a className="chip" href={links[map]} rel="external noreferrer">
              <Icon name="map-pin" />
              {plan.maps.names[map]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
