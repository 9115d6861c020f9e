import type { Metadata } from 'next';
import { Directory } from '@/components/booth/directory';
import { listMetadata } from '@/components/directory/list-metadata';
import { FindForm } from '@/components/site/find-form';
import { VISITOR } from '@/lib/auth/actor';
import { boothDirectory } from '@/lib/booth/directory';
import { askedOf, type Given } from '@/lib/directory/asked';
import { BOOTH_LIST } from '@/lib/directory/facts';
import { siteToday } from '@/lib/edition/today';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Given> };

async function read({ params, searchParams }: Props) {
  const [{ locale }, given] = await Promise.all([params, searchParams]);
  return { locale: localeOf(locale), asked: askedOf(given, BOOTH_LIST) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, asked } = await read(props);
  return listMetadata(locale, 'booths', asked);
}

/** The list with a question in its address: /booths?category=… leads here. */
export default async function FilteredBoothsPage(props: Props) {
  const { locale, asked } = await read(props);
  const words = dictionary(locale).booths;
  const { date } = await siteToday();
  const found = await boothDirectory(VISITOR, locale, asked, date);
  return (
    <main id="main" className="wrap pt-6">
      <h1>{words.title}</h1>
      <FindForm locale={locale} label={words.findLabel} hint={words.findHint} />
      <Directory locale={locale} asked={asked} found={found} />
    </main>
  );
}
