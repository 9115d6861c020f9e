import type { Metadata } from 'next';
import { AccountForm } from '@/components/account/account-form';
import { LanguageForm } from '@/components/account/language-form';
import { loginRows } from '@/components/account/login-rows';
import { Logins } from '@/components/account/logins';
import { nameField, passwordFields } from '@/components/account/fields';
import { WayOut } from '@/components/account/way-out';
import { PageHead } from '@/components/admin/page-head';
import { changePassword, endOwnLogin, saveOwnName } from '@/lib/account/actions';
import { ownAccount, ownLogins } from '@/lib/account/queries';
import { isRole } from '@/lib/auth/actor';
import { shownToken } from '@/lib/auth/login';
import { signedIn } from '@/lib/auth/signed-in';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';

const here = paths.admin.section('account');
/** In a new tab: signing in there says to come back and save again. */
const signIn = paths.admin.signIn(paths.admin.signIn());

export async function generateMetadata(): Promise<Metadata> {
  return { title: dictionary(await adminLocale()).auth.account.title };
}

/** One's own name, password, logins and language. */
export default async function AccountPage() {
  const actor = await signedIn(here);
  const [locale, account, logins] = await Promise.all([
    adminLocale(),
    ownAccount(actor),
    ownLogins(actor, await shownToken()),
  ]);
  const { auth, admin } = dictionary(locale);
  const words = auth.account;
  if (!account) return null;
  const shared = { words: admin.form, busyLabel: admin.form.saving, signIn };
  const role = isRole(account.role) ? words.roles[account.role] : account.role;
  return (
    <>
      <PageHead
        title={words.title}
        lead={
          <>
            <bdi dir="ltr">{account.identifier}</bdi> · {role}
          </>
        }
      >
        <WayOut here={words.signOut} everywhere={words.signOutEverywhere} />
      </PageHead>
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="grid gap-4">
          <section className="panel">
            <h2>{words.loginsTitle}</h2>
            <p className="mb-3 text-fs-2 text-muted">{words.loginsText}</p>
            <Logins
              logins={loginRows(locale, logins)}
              action={endOwnLogin}
              words={{ thisOne: words.thisOne, end: words.end, ended: words.ended }}
              formWords={admin.form}
              signIn={signIn}
            />
          </section>
          <section className="panel">
            <h2>{words.passwordTitle}</h2>
            <AccountForm
              {...shared}
              action={changePassword}
              fields={passwordFields(locale, words)}
              label={words.savePassword}
              saved={words.passwordSaved}
              look="main"
              clears
              identifier={account.identifier}
            />
          </section>
        </div>
        <div className="grid gap-4">
          <section className="panel">
            <h2>{words.nameTitle}</h2>
            <AccountForm
              {...shared}
              action={saveOwnName}
              fields={[nameField(words, account.name)]}
              label={words.saveName}
              saved={words.nameSaved}
            />
          </section>
          <section className="panel">
            <h2>{words.language}</h2>
            <LanguageForm locale={locale} names={words.languages} next={here} />
          </section>
        </div>
      </div>
    </>
  );
}
