import type { Metadata } from 'next';
import { Local } from '@/components/site/local';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Checklist } from '@/components/visit/checklist';
import { PrintButton } from '@/components/visit/print-button';
import { siteBooths } from '@/lib/booth/cached';
import { siteEdition } from '@/lib/edition/cached';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf, type Locale } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';
import { sitePlan } from '@/lib/plan/cached';
import { inWalkingOrder } from '@/lib/plan/walk';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const { title, lead } = dictionary(locale).pages.visit;
  return pageMetadata({ locale, at: paths.visit, title, description: lead });
}

export default async function VisitPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  const words = dictionary(locale).pages.visit;
  return (
    <main id="main" className="wrap pt-6">
      <h1>{words.title}</h1>
      <p className="print:hidden">{words.lead}</p>
      <Walk locale={locale} />
    </main>
  );
}

/** All booths in the order in which one walk from the first entrance passes them. */
async function Walk({ locale }: { locale: Locale }) {
  const words = dictionary(locale).pages.visit;
  const [edition, plan, booths] = await Promise.all([
    siteEdition(),
    sitePlan(locale),
    siteBooths(locale),
  ]);
  if (!edition || booths.length === 0) return <NoBooths locale={locale} />;
  const entrance = plan.landmarks.find(({ kind }) => kind === 'entrance');
  const byNumber = new Map(booths.map((booth) => [booth.number, booth]));
  const walk = inWalkingOrder(edition.plan, plan.booths, entrance?.shape);
  return (
    <>
      <Notice className="my-4 print:hidden" icon="bookmark">
        {words.soon}
      </Notice>
      <div className="mb-8 flex flex-wrap gap-3">
        <PrintButton label={words.print} />
        <LinkButton icon="store" href={paths.booths(locale)}>
          {words.booths}
        </LinkButton>
        <LinkButton icon="map" href={paths.map(locale)}>
          {words.map}
        </LinkButton>
      </div>
      <h2>{words.inOrder}</h2>
      {entrance && (
        <p className="mb-3 text-fs-2 text-muted">
          <Local of={{ ...entrance.name, text: words.from(entrance.name.text) }} locale={locale} />
        </p>
      )}
      <Checklist
        locale={locale}
        booths={walk.flatMap(({ number }) => byNumber.get(number) ?? [])}
      />
    </>
  );
}

function NoBooths({ locale }: { locale: Locale }) {
  const { title, text, home } = dictionary(locale).pages.visit.empty;
  return (
    <Empty
      className="mt-8"
      title={title}
      text={text}
      action={
        <LinkButton icon="house" href={paths.home(locale)}>
          {home}
        </LinkButton>
      }
    />
  );
}
