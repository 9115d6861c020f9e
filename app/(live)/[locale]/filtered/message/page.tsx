import { randomBytes } from 'node:crypto';
import type { Metadata } from 'next';
import { AboutLine, aboutLabel } from '@/components/inquiry/about-line';
import { KindTabs } from '@/components/inquiry/kind-tabs';
import { LetterList } from '@/components/inquiry/letter-list';
import { MessageForm } from '@/components/inquiry/message-form';
import { Missing } from '@/components/site/missing';
import { Link } from '@/components/ui/link';
import { VISITOR } from '@/lib/auth/actor';
import { dictionary } from '@/lib/i18n/dictionary';
import { localeOf } from '@/lib/i18n/locale';
import { aboutOf, aboutQuery } from '@/lib/inquiry/about';
import { takeForPage } from '@/lib/inquiry/again';
import { makeChallenge } from '@/lib/inquiry/challenge';
import { findAbout } from '@/lib/inquiry/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { paths } from '@/lib/paths';

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function read({ params, searchParams }: Props) {
  const [{ locale }, given] = await Promise.all([params, searchParams]);
  const kind = given.kind === 'report' ? ('report' as const) : ('inquiry' as const);
  return { locale: localeOf(locale), given, kind };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, kind } = await read(props);
  const title = dictionary(locale).inquiry.title[kind];
  return { ...pageMetadata({ locale, at: paths.message, title }), robots: { index: false } };
}

/** The form for a message or a report about one thing: /message?booth=12 leads here. */
export default async function MessagePage(props: Props) {
  const { locale, given, kind } = await read(props);
  const asked = aboutOf(given);
  const about = asked && (await findAbout(VISITOR, locale, asked));
  if (!asked || !about) return <Missing locale={locale} status={404} />;
  const words = dictionary(locale).inquiry;
  const again = takeForPage(given.again) ?? undefined;
  const sealed = {
    key: randomBytes(24).toString('base64url'),
    challenge: await makeChallenge(),
  };
  const query = aboutQuery(asked);
  return (
    <main id="main" className="wrap pt-6">
      <AboutLine about={about} shown locale={locale} />
      <h1 className="mb-2">{words.title[kind]}</h1>
      <KindTabs locale={locale} kind={kind} about={query} />
      <p className="max-w-xl text-muted">{words.lead[kind]}</p>
      <p className="mb-6">
        <Link href={paths.privacy(locale)}>{words.privacy}</Link>
      </p>
      <MessageForm
        key={kind}
        words={words.form}
        label={aboutLabel(locale, about)}
        about={query}
        {...{ kind, locale, sealed, again }}
      />
      <noscript>
        <p className="mt-4 max-w-xl text-fs-2 text-muted">{words.noScript}</p>
      </noscript>
      <LetterList locale={locale} words={words.outbox} />
    </main>
  );
}
