import type { Metadata } from 'next';
import { pageMetadata } from '@/lib/page-metadata';
import { permanentRedirect } from 'next/navigation';
import { SessionFacts } from '@/components/session/session-facts';
import { SessionFiles } from '@/components/session/session-files';
import { SessionHead } from '@/components/session/session-head';
import { SessionList } from '@/components/session/session-list';
import { localAttributes } from '@/components/site/local';
import { Missing, missingMetadata } from '@/components/site/missing';
import { VISITOR } from '@/lib/auth/actor';
import { siteEdition } from '@/lib/edition/cached';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { orPlaceholder } from '@/lib/placeholder';
import { sessionCode } from '@/lib/session/address';
import { siteSession, siteSessions } from '@/lib/session/cached';
import { sessionCodes } from '@/lib/session/queries';

type Props = { params: Promise<{ locale: string; code: string }> };

export async function generateStaticParams() {
  return orPlaceholder(await sessionCodes(VISITOR)).map((code) => ({ code }));
}

/** What the address leads to: a session with its edition, or the status with which its absence is told. */
async function find(params: Props['params']) {
  const given = await params;
  const locale = localeOf(given.locale);
  const address = sessionCode(given.code);
  if (!address) return { locale, status: 404 as const };
  if (!address.exact) permanentRedirect(paths.session(locale, address.code));
  const [edition, session] = await Promise.all([siteEdition(), siteSession(locale, address.code)]);
  if (session === 'removed') return { locale, status: 410 as const };
  if (session === 'unknown' || !edition) return { locale, status: 404 as const };
  return { locale, edition, session };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found.session) return missingMetadata(found);
  const { code, title, description } = found.session;
  return pageMetadata({
    locale: found.locale,
    at: (other) => paths.session(other, code),
    title: title.text,
    description: description.text || undefined,
    picture: { kind: 'session', key: code },
  });
}

export default async function SessionPage({ params }: Props) {
  const found = await find(params);
  if (!found.session) return <Missing {...found} />;
  const { locale, edition, session } = found;
  const sameDay = await siteSessions(locale, session.day);
  const others = sameDay.filter(({ code }) => code !== session.code);
  return (
    <main id="main" className="wrap pt-6">
      <div className="session-page">
        <SessionHead locale={locale} edition={edition} session={session} />
        <SessionFacts locale={locale} edition={edition} session={session} />
        <SessionFiles locale={locale} edition={edition} session={session} />
        <p className="whitespace-pre-line" {...localAttributes(session.description, locale)}>
          {session.description.text}
        </p>
      </div>
      {others.length > 0 && (
        <section className="section">
          <h2 className="mb-3">{dictionary(locale).schedule.sameDay}</h2>
          <SessionList locale={locale} edition={edition} sessions={others} />
        </section>
      )}
    </main>
  );
}
