import type { Metadata } from 'next';
import { MapLinks } from '@/components/edition/map-links';
import { PlanView } from '@/components/plan/plan-view';
import { FileLink } from '@/components/site/file-link';
import { siteEdition } from '@/lib/edition/cached';
import { fairName } from '@/lib/edition/name';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const { plan, site } = dictionary(locale);
  const fair = fairName(await siteEdition(), locale)?.short ?? site.name;
  return pageMetadata({
    locale,
    at: (other) => paths.map(other),
    title: plan.title,
    description: plan.description(fair),
  });
}

export default async function MapPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  const edition = await siteEdition();
  return (
    <main id="main" className="wrap pt-5">
      <h1 className="mb-3">{dictionary(locale).plan.title}</h1>
      <PlanView locale={locale} />
      {edition && <MapLinks locale={locale} edition={edition} />}
      {edition?.geo && (
        <FileLink
          format="geojson"
          href={paths.geojson()}
          label={dictionary(locale).open.links.geojson}
        />
      )}
    </main>
  );
}
