import { localAttributes } from '@/components/site/local';
import { LinkButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { editionText, type Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { MapLinks } from './map-links';

/** How to reach the fair, in the organisers' words, with the plan of the square and a map of the city. */
export function AboutAccess({ locale, edition }: { locale: Locale; edition: Edition }) {
  const words = dictionary(locale).pages.about;
  const access = editionText(edition, locale, 'access');
  const map = editionText(edition, locale, 'access_map_url').text;
  return (
    <section className="section" id="access">
      <h2 className="mb-2">{words.access}</h2>
      {access.text && (
        <p className="whitespace-pre-line" {...localAttributes(access, locale)}>
          {access.text}
        </p>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <LinkButton icon="map" href={paths.map(locale)}>
          {words.plan}
        </LinkButton>
        <LinkButton icon="accessibility" href={paths.accessibility(locale)}>
          {words.accessibility}
        </LinkButton>
        {/^https?:\/\//.test(map) && (
          <a className="btn" href={map} rel="external">
            <Icon name="map-pin" />
            {words.mapLink}
          </a>
        )}
      </div>
      <MapLinks locale={locale} edition={edition} />
    </section>
  );
}
