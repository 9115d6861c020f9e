import type { Metadata } from 'next';
import { LetterList } from '@/components/inquiry/letter-list';
import { OfflineForm, type Names } from '@/components/inquiry/offline-form';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { siteBooths } from '@/lib/booth/cached';
import type { BoothCard } from '@/lib/booth/item';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf, type Locale } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';
import { wholeYear } from '@/lib/text/format';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const title = dictionary(locale).inquiry.title.inquiry;
  return { ...pageMetadata({ locale, at: paths.message, title }), robots: { index: false } };
}

/** Names for a page that is shown for any booth, and for any maker who stands at one. */
function namesOf(locale: Locale, booths: readonly BoothCard[]): Names {
  const { about, comma } = dictionary(locale).inquiry;
  return Object.fromEntries(
    booths.flatMap(({ number, maker }) => {
      const booth = about.booth(wholeYear(locale, number));
      const own = [`booth ${number}`, maker ? booth + comma + maker.name.text : booth];
      return maker ? [own, [`producer ${maker.slug}`, maker.name.text]] : [own];
    }),
  );
}

/** The form without a network, kept for that by the service worker; with one, what to write about. */
export default async function MessagePage({ params }: Props) {
  const locale = localeOf((await params).locale);
  const { title, form, outbox } = dictionary(locale).inquiry;
  return (
    <main id="main" className="wrap pt-6">
      <h1 className="mb-4">{title.inquiry}</h1>
      <OfflineForm
        locale={locale}
        names={namesOf(locale, await siteBooths(locale))}
        words={form}
        titles={title}
        chooser={<Chooser locale={locale} />}
      />
      <LetterList locale={locale} words={outbox} />
    </main>
  );
}

function Chooser({ locale }: { locale: Locale }) {
  const { choose } = dictionary(locale).inquiry;
  return (
    <Empty
      title={choose.title}
      text={choose.text}
      action={
        <>
          <LinkButton look="main" icon="store" href={paths.booths(locale)}>
            {choose.booths}
          </LinkButton>
          <LinkButton href={paths.products(locale)}>{choose.products}</LinkButton>
        </>
      }
    />
  );
}
