import type { Metadata } from 'next';
import { FairFile } from '@/components/site/fair-file';
import { WaysOn } from '@/components/site/ways-on';
import { siteEdition } from '@/lib/edition/cached';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';
import { statesIn } from '@/lib/i18n/states';
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
      {/* Columns, not a line of buttons: where a line breaks would hang on the font. */}
      <nav
        aria-label={statesIn(locale).wayOut}
        className="mb-4 grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-3"
      >
        <WaysOn
          locale={locale}
          to={['home', 'booths', 'map', 'schedule', 'visit']}
          words={{ ...site, map: site.mapShort }}
        />
      </nav>
      <p className="mb-4">{others}</p>
      {(await siteEdition()) && <FairFile locale={locale} />}
    </main>
  );
}
