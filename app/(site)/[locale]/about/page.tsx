import type { Metadata } from 'next';
import { AboutAccess } from '@/components/edition/about-access';
import { ContactLinks, hasContact } from '@/components/edition/contact-links';
import { FairFacts } from '@/components/edition/fair-facts';
import { OpenData } from '@/components/edition/open-data';
import { Questions } from '@/components/edition/questions';
import { FairFile } from '@/components/site/fair-file';
import { localAttributes } from '@/components/site/local';
import { LinkButton } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { siteEdition } from '@/lib/edition/cached';
import { fairName } from '@/lib/edition/name';
import { aboutParagraphs } from '@/lib/edition/numbered-texts';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf, type Locale } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';

type Props = { params: Promise<{ locale: string }> };

function titleOf(locale: Locale, edition: Edition | null): string {
  const words = dictionary(locale).pages.about;
  const name = fairName(edition, locale);
  return name?.lang === locale ? words.title(name.short) : words.titlePlain;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const title = titleOf(locale, await siteEdition());
  return pageMetadata({ locale, at: paths.about, title });
}

export default async function AboutPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  const edition = await siteEdition();
  const words = dictionary(locale).pages.about;
  return (
    <main id="main" className="wrap pt-6">
      <h1 className="mb-4">{titleOf(locale, edition)}</h1>
      {edition ? (
        <>
          <div className="about">
            <Paragraphs locale={locale} edition={edition} />
            <section>
              <h2 className="mb-2">{words.facts}</h2>
              <FairFacts locale={locale} edition={edition} />
            </section>
          </div>
          <AboutAccess locale={locale} edition={edition} />
          <Questions locale={locale} edition={edition} />
          <section className="section print:hidden" id="file">
            <h2 className="mb-2">{dictionary(locale).oneFile.take}</h2>
            <FairFile locale={locale} />
          </section>
          <OpenData locale={locale} edition={edition} />
          {hasContact(edition) && (
            <section className="section" id="contact">
              <h2 className="mb-2">{words.contact}</h2>
              <ContactLinks locale={locale} edition={edition} />
            </section>
          )}
        </>
      ) : (
        <Empty
          title={words.empty.title}
          text={words.empty.text}
          action={
            <LinkButton icon="house" href={paths.home(locale)}>
              {dictionary(locale).pages.visit.empty.home}
            </LinkButton>
          }
        />
      )}
    </main>
  );
}

function Paragraphs({ locale, edition }: { locale: Locale; edition: Edition }) {
  const paragraphs = aboutParagraphs(edition, locale);
  if (paragraphs.length === 0) return null;
  return (
    <div className="grid content-start gap-4">
      {paragraphs.map((of) => (
        <p key={of.text} className="whitespace-pre-line" {...localAttributes(of, locale)}>
          {of.text}
        </p>
      ))}
    </div>
  );
}
