import type { Metadata } from 'next';
import { Local } from '@/components/site/local';
import { Empty } from '@/components/ui/empty';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Checklist } from '@/components/visit/checklist';
import { PrintButton } from '@/components/visit/print-button';
import { MyVisit } from '@/components/visit/my-visit';
import { siteBooths } from '@/lib/booth/cached';
import type { BoothCard } from '@/lib/booth/item';
import { siteEdition } from '@/lib/edition/cached';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf, type Locale, type LocalText } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';
import { sitePlan, siteWalks } from '@/lib/plan/cached';
import { inWalkingOrder } from '@/lib/plan/walk';
import { mainEntrance } from '@/lib/plan/way';
import { siteProducts } from '@/lib/product/cached';
import { siteSessions } from '@/lib/session/cached';
import { boothEntry, productEntry, sessionEntry } from '@/lib/visit/entries';
import { squareOf } from '@/lib/visit/square';

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
      <Visit locale={locale} />
    </main>
  );
}

/** What the visitor's browser keeps, and below it for whoever has nothing yet, or no script, all booths. */
async function Visit({ locale }: { locale: Locale }) {
  const { visit, visitWalk } = dictionary(locale);
  const [edition, plan, walks, booths, sessions, products] = await Promise.all([
    siteEdition(),
    sitePlan(locale),
    siteWalks(),
    siteBooths(locale),
    siteSessions(locale),
    siteProducts(locale),
  ]);
  if (!edition || !walks || booths.length === 0) return <NoBooths locale={locale} />;
  const entrance = mainEntrance(plan.landmarks);
  const byNumber = new Map(booths.map((booth) => [booth.number, booth]));
  const walk = inWalkingOrder(edition.plan, plan.booths, entrance?.shape).flatMap(
    ({ number }) => byNumber.get(number) ?? [],
  );
  return (
    <>
      <MyVisit
        locale={locale}
        words={{ ...visit, walk: visitWalk }}
        square={squareOf(
          locale,
          edition,
          { landmarks: plan.landmarks, booths },
          paths.walks(walks.name),
        )}
        catalogue={{
          booths: walk.flatMap((booth) => boothEntry(locale, booth)),
          sessions: sessions.map((session) => sessionEntry(locale, edition, session)),
          products: products.map((product) => productEntry(locale, product)),
        }}
        dated={edition.startDate !== null}
        empty={<NothingSaved locale={locale} />}
      />
      <AllBooths locale={locale} booths={walk} from={entrance?.name} />
    </>
  );
}

function NothingSaved({ locale }: { locale: Locale }) {
  const words = dictionary(locale).visit;
  return (
    <Empty
      title={words.emptyTitle}
      text={words.emptyText}
      action={
        <>
          <LinkButton look="main" icon="store" href={paths.booths(locale)}>
            {words.lookRound}
          </LinkButton>
          <LinkButton icon="calendar-days" href={paths.schedule(locale)}>
            {words.lookSessions}
          </LinkButton>
        </>
      }
    />
  );
}

/** All booths in the order in which one walk from the first entrance passes them. */
function AllBooths({
  locale,
  booths,
  from,
}: {
  locale: Locale;
  booths: readonly BoothCard[];
  from?: LocalText;
}) {
  const words = dictionary(locale).pages.visit;
  return (
    <section className="visit-all mt-8">
      <Notice className="visit-no-script mb-6 print:hidden" icon="bookmark">
        {words.noScript}
      </Notice>
      <h2>{words.inOrder}</h2>
      {from && (
        <p className="mb-3 text-fs-2 text-muted">
          <Local of={{ ...from, text: words.from(from.text) }} locale={locale} />
        </p>
      )}
      <div className="mb-4 flex flex-wrap gap-3">
        <PrintButton label={words.print} />
        <LinkButton icon="map" href={paths.map(locale)}>
          {words.map}
        </LinkButton>
      </div>
      <Checklist locale={locale} booths={booths} />
    </section>
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
