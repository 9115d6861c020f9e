import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/button';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const { title, lead } = dictionary(locale).offline;
  return pageMetadata({ locale, at: paths.offline, title, description: lead });
}

/** What opens without a network. The service worker shows it at the address of a page that is not kept. */
export default async function OfflinePage({ params }: Props) {
  const locale = localeOf((await params).locale);
  const { title, lead, others } = dictionary(locale).offline;
  const { site } = dictionary(locale);
  return (
    <main id="main" className="wrap pt-6" data-offline>
      <h1 className="mb-2">{title}</h1>
      <p className="mb-4">{lead}</p>
      <div className="mb-4 flex flex-wrap gap-3">
        <LinkButton icon="house" href={paths.home(locale)}>
          {site.home}
        </LinkButton>
        <LinkButton icon="store" href={paths.booths(locale)}>
          {site.booths}
        </LinkButton>
        <LinkButton icon="map" href={paths.map(locale)}>
          {site.map}
        </LinkButton>
        <LinkButton icon="calendar-days" href={paths.schedule(locale)}>
          {site.schedule}
        </LinkButton>
        <LinkButton icon="bookmark" href={paths.visit(locale)}>
          {site.visit}
        </LinkButton>
      </div>
      <p>{others}</p>
    </main>
  );
}
