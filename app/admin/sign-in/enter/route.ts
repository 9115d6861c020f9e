import { shownToken } from '@/lib/auth/login';
import { nextPath } from '@/lib/auth/next-path';
import { signIn } from '@/lib/auth/sign-in';
import { signInForm } from '@/lib/auth/sign-in-form';
import { noNoticeCookie, noticeCookie, type SignInNotice } from '@/lib/auth/sign-in-notice';
import { formValues } from '@/lib/forms/form-values';
import { paths } from '@/lib/paths';
import { formPost, seeOther } from '@/lib/server/form-post';

/** The sign-in form: on to where one wanted to go, or back to the form, which then says why. */
export async function POST(request: Request): Promise<Response> {
  const { form, refused } = await formPost(request);
  if (refused) return refused;
  const values = formValues(form);
  const next = nextPath(typeof values.next === 'string' ? values.next : null);
  const back = (notice: SignInNotice, identifier: unknown) => {
    const typed = typeof identifier === 'string' ? identifier.slice(0, 100) : '';
    return seeOther(paths.admin.signIn(next), [noticeCookie({ notice, identifier: typed })]);
  };

  const input = signInForm.safeParse(values);
  if (!input.success) {
    const empty = (['identifier', 'password'] as const).filter((name) => {
      const value = values[name];
      return typeof value === 'string' && value.trim() === '';
    });
    return back({ kind: 'invalid', empty }, values.identifier);
  }
  const { identifier, password, stay } = input.data;
  const answer = await signIn(
    { identifier, password, stay: stay === 'true' },
    request.headers,
    await shownToken(),
  );
  if (answer.ok) return seeOther(next, [...answer.setCookies, noNoticeCookie]);
  return answer.reason === 'wrong'
    ? back({ kind: 'wrong', left: answer.left }, identifier)
    : back({ kind: 'throttled', until: answer.until.toISOString() }, identifier);
}
