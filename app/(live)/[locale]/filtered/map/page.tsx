import type { Metadata } from 'next';
import { PlanView } from '@/components/plan/plan-view';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const { plan } = dictionary(locale);
  return pageMetadata({ locale, at: (other) => paths.map(other), title: plan.ways.title });
}

/** The plan with a way on it: /map?from=…&to=… leads here. */
export default async function WayPage({ params, searchParams }: Props) {
  const locale = localeOf((await params).locale);
  return (
    <main id="main" className="wrap pt-5">
      <h1 className="mb-3">{dictionary(locale).plan.title}</h1>
      <PlanView locale={locale} given={await searchParams} />
    </main>
  );
}
