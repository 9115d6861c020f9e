import '@/components/producer/page-columns.css';
import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { BoothAbout } from '@/components/booth/booth-about';
import { BoothFacts } from '@/components/booth/booth-facts';
import { BoothHead } from '@/components/booth/booth-head';
import { BoothPlace } from '@/components/booth/booth-place';
import { BoothProducts } from '@/components/booth/booth-products';
import { BoothProgramme } from '@/components/booth/booth-programme';
import { BoothCover } from '@/components/booth/cover';
import { Neighbours } from '@/components/booth/neighbours';
import { MessageLinks } from '@/components/inquiry/message-links';
import { hasContact, MakerContact } from '@/components/producer/maker-contact';
import { Missing, missingMetadata } from '@/components/site/missing';
import { VISITOR } from '@/lib/auth/actor';
import { boothNumber } from '@/lib/booth/address';
import { siteBooth } from '@/lib/booth/cached';
import type { BoothDetail } from '@/lib/booth/item';
import { boothNumbers } from '@/lib/booth/queries';
import { siteEdition } from '@/lib/edition/cached';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf, type Locale } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';
import { orPlaceholder } from '@/lib/placeholder';
import { wholeYear } from '@/lib/text/format';

type Props = { params: Promise<{ locale: string; number: string }> };

export async function generateStaticParams() {
  const numbers = await boothNumbers(VISITOR);
  return orPlaceholder(numbers.map(String)).map((number) => ({ number }));
}

/** What the address leads to: a booth, or the status with which its absence is told. */
async function find(params: Props['params']) {
  const given = await params;
  const locale = localeOf(given.locale);
  const address = boothNumber(given.number);
  if (!address) return { locale, status: 404 as const };
  if (!address.exact) permanentRedirect(paths.booth(locale, address.number));
  const booth = await siteBooth(locale, address.number);
  if (booth === 'unknown') return { locale, status: 404 as const };
  return booth === 'removed' ? { locale, status: 410 as const } : { locale, booth };
}

/** «غرفهٔ ۱۲، مرواربافی شاخهٔ تر» */
function titleOf(locale: Locale, { number, maker }: BoothDetail): string {
  const words = dictionary(locale).booths;
  const digits = wholeYear(locale, number);
  return maker ? words.named(digits, maker.name.text) : words.number(digits);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found.booth) return missingMetadata(found);
  const { locale, booth } = found;
  return pageMetadata({
    locale,
    at: (other) => paths.booth(other, booth.number),
    title: titleOf(locale, booth),
    description: booth.short.text,
    picture: { kind: 'booth', key: booth.number },
  });
}

export default async function BoothPage({ params }: Props) {
  const [found, edition] = await Promise.all([find(params), siteEdition()]);
  if (!found.booth) return <Missing {...found} />;
  if (!edition) return <Missing locale={found.locale} status={404} />;
  const { locale, booth } = found;
  const { number, token, maker } = booth;
  return (
    <main id="main">
      <BoothFacts booth={booth} locale={locale} />
      <BoothCover number={number} token={token} locale={locale} />
      <div className="wrap">
        <div className="page-columns">
          <BoothHead booth={booth} locale={locale} />
          <div>
            <BoothProgramme number={number} edition={edition} locale={locale} />
            {maker && <BoothProducts booth={booth} locale={locale} />}
            {maker && (
              <BoothAbout number={number} maker={maker} edition={edition} locale={locale} />
            )}
          </div>
          <div className="page-aside mt-12 grid gap-10 lg:mt-8">
            <BoothPlace number={number} edition={edition} locale={locale} />
            {maker && hasContact(maker.contact) && (
              <section>
                <h2 className="mb-3">{dictionary(locale).booths.contact}</h2>
                <MakerContact contact={maker.contact} booth={number} locale={locale} />
              </section>
            )}
            <MessageLinks about={{ booth: number }} maker={maker !== null} locale={locale} />
          </div>
        </div>
        <Neighbours number={number} locale={locale} />
      </div>
    </main>
  );
}
