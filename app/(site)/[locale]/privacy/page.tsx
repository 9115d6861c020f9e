import type { Metadata } from 'next';
import { ContactLinks, hasContact } from '@/components/edition/contact-links';
import { Points, sentences } from '@/components/edition/points';
import { siteEdition } from '@/lib/edition/cached';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const { title, lead } = dictionary(locale).privacy;
  return pageMetadata({ locale, at: paths.privacy, title, description: lead });
}

export default async function PrivacyPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  const edition = await siteEdition();
  const { title, lead, sections, contact } = dictionary(locale).privacy;
  return (
    <main id="main" className="wrap pt-6">
      <h1 className="mb-2">{title}</h1>
      <p className="text-fs-4">{lead}</p>
      {sections.map((section) => (
        <section key={section.title} className="section">
          <h2 className="mb-2">{section.title}</h2>
          <Points points={sentences(section.points)} />
        </section>
      ))}
      {edition && hasContact(edition) && (
        <section className="section">
          <h2 className="mb-2">{contact.title}</h2>
          <p>{contact.text}</p>
          <ContactLinks locale={locale} edition={edition} />
        </section>
      )}
    </main>
  );
}
