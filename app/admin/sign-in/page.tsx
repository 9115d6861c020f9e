import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { Link } from '@/components/ui/link';
import { FairCloth } from '@/components/account/fair-cloth';
import { LanguageForm } from '@/components/account/language-form';
import { SignInForm } from '@/components/account/sign-in-form';
import { SignInNotice } from '@/components/account/sign-in-notice';
import { BrandMark } from '@/components/ui/brand-mark';
import { LinkButton } from '@/components/ui/button';
import { currentActor } from '@/lib/auth/login';
import { nextPath } from '@/lib/auth/next-path';
import { NOTICE_COOKIE, readNotice } from '@/lib/auth/sign-in-notice';
import { siteEdition } from '@/lib/edition/cached';
import { fairName } from '@/lib/edition/name';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: dictionary(await adminLocale()).auth.signIn.title };
}

/** Sign-in beside the cloth of the fair; for whoever is signed in already, the way on. */
export default async function SignInPage({ searchParams }: Props) {
  const actor = await currentActor();
  const [locale, edition, sent, jar] = await Promise.all([
    adminLocale(),
    siteEdition(),
    searchParams,
    cookies(),
  ]);
  const { auth, problems, admin } = dictionary(locale);
  const words = auth.signIn;
  const next = nextPath(typeof sent.next === 'string' ? sent.next : null);
  const kept = readNotice(jar.get(NOTICE_COOKIE)?.value);
  const name = fairName(edition, locale)?.short ?? admin.title;
  return (
    <main id="main" className="sign-in">
      <FairCloth />
      <div>
        <Link href={paths.home(locale)} className="flex items-center gap-2 font-black no-underline">
          <BrandMark />
          {name}
        </Link>
        <div>
          <h1 className="text-fs-6">{words.title}</h1>
          <p className="text-fs-2 text-muted">{words.lead}</p>
        </div>
        {kept && <SignInNotice notice={kept.notice} words={words} locale={locale} />}
        {actor.kind === 'account' ? (
          <>
            <h2 className="text-fs-4">{words.already(actor.name)}</h2>
            <p>{words.goBack}</p>
            <LinkButton look="main" href={paths.admin.home()}>
              {words.goOn}
            </LinkButton>
          </>
        ) : (
          <>
            <SignInForm
              words={words}
              required={problems.required?.({}) ?? ''}
              kept={kept}
              next={next}
            />
            <details className="text-fs-2">
              <summary className="py-2">{words.forgot}</summary>
              <p className="text-muted">{words.forgotText}</p>
            </details>
          </>
        )}
        <LanguageForm
          locale={locale}
          names={auth.account.languages}
          next={paths.admin.signIn(next)}
        />
      </div>
    </main>
  );
}
