import type { Metadata } from 'next';
import { MakerDirectory } from '@/components/producer/maker-directory';
import { fairTitle } from '@/lib/fair-title';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const words = dictionary(locale).makers;
  return pageMetadata({
    locale,
    at: paths.producers,
    title: words.title,
    description: words.description(await fairTitle(locale)),
  });
}

export default async function ProducersPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  const words = dictionary(locale).makers;
  return (
    <main id="main" className="wrap pt-6">
      <h1>{words.title}</h1>
      <p className="text-fs-2 text-muted">{words.intro}</p>
      <MakerDirectory locale={locale} />
    </main>
  );
}
