import type { Metadata } from 'next';
import { Directory } from '@/components/booth/directory';
import { FileLink } from '@/components/site/file-link';
import { FindForm } from '@/components/site/find-form';
import { siteBoothDirectory } from '@/lib/booth/cached';
import { siteToday } from '@/lib/edition/today';
import { fairTitle } from '@/lib/fair-title';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf, type Locale } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';
import { number } from '@/lib/text/format';

type Props = { params: Promise<{ locale: string }> };

/** What a day shows first: at midnight the page is made anew. */
const read = async (locale: Locale) => siteBoothDirectory(locale, (await siteToday()).date);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const words = dictionary(locale).booths;
  const { total } = await read(locale);
  return pageMetadata({
    locale,
    at: (other) => paths.booths(other),
    title: words.title,
    description: words.description(await fairTitle(locale), number(locale, total)),
  });
}

export default async function BoothsPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  const words = dictionary(locale).booths;
  return (
    <main id="main" className="wrap pt-6">
      <h1>{words.title}</h1>
      <FindForm locale={locale} label={words.findLabel} hint={words.findHint} />
      <Directory locale={locale} found={await read(locale)} />
      <FileLink
        format="csv"
        href={paths.boothsTable(locale)}
        label={dictionary(locale).open.links.booths}
      />
    </main>
  );
}
