import type { Metadata } from 'next';
import { AccessibleSquare } from '@/components/edition/accessible-square';
import { ContactLinks, hasContact } from '@/components/edition/contact-links';
import { Points, sentences } from '@/components/edition/points';
import { siteEdition } from '@/lib/edition/cached';
import type { Edition } from '@/lib/edition/rules';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf, type Locale } from '@/lib/i18n/locale';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';
import { sitePlan } from '@/lib/plan/cached';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = localeOf((await params).locale);
  const { title, lead } = dictionary(locale).accessibility;
  return pageMetadata({ locale, at: paths.accessibility, title, description: lead });
}

export default async function AccessibilityPage({ params }: Props) {
  const locale = localeOf((await params).locale);
  const edition = await siteEdition();
  const { title, lead, site, limits } = dictionary(locale).accessibility;
  return (
    <main id="main" className="wrap pt-6">
      <h1 className="mb-2">{title}</h1>
      <p className="text-fs-4">{lead}</p>
      {edition && <AccessibleSquare locale={locale} edition={edition} />}
      <section className="section">
        <h2 className="mb-2">{site.title}</h2>
        <p className="mb-2">{site.standard}</p>
        <Points points={sentences(site.points)} columns />
      </section>
      <section className="section">
        <h2 className="mb-2">{limits.title}</h2>
        <Points points={sentences(limits.points)} />
      </section>
      <Report locale={locale} edition={edition} />
    </main>
  );
}

/** Whom to tell; the information desk only where the plan has one. */
async function Report({ locale, edition }: { locale: Locale; edition: Edition | null }) {
  const { report } = dictionary(locale).accessibility;
  const { landmarks } = await sitePlan(locale);
  const hasDesk = landmarks.some(({ kind }) => kind === 'info');
  return (
    <section className="section">
      <h2 className="mb-2">{report.title}</h2>
      <p>{hasDesk ? report.text : report.textPlain}</p>
      {edition && hasContact(edition) ? (
        <ContactLinks locale={locale} edition={edition} />
      ) : (
        <p>{report.none}</p>
      )}
    </section>
  );
}
