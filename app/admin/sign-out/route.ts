import { z } from 'zod';
import { shownToken } from '@/lib/auth/login';
import { noticeCookie } from '@/lib/auth/sign-in-notice';
import { noLoginCookies, signOut } from '@/lib/auth/sign-out';
import { formValues } from '@/lib/forms/form-values';
import { paths } from '@/lib/paths';
import { formPost, seeOther } from '@/lib/server/form-post';

const signOutForm = z.strictObject({ everywhere: z.literal('true').optional() });

/** Ends this browser's login, or all logins of its account. Whoever is not signed in ends up the same. */
export async function POST(request: Request): Promise<Response> {
  const { form, refused } = await formPost(request);
  if (refused) return refused;
  const input = signOutForm.safeParse(formValues(form));
  if (!input.success) return new Response(null, { status: 400 });
  const everywhere = input.data.everywhere === 'true';
  const token = await shownToken();
  if (token) await signOut(token, everywhere);
  const kind = everywhere ? 'everywhere' : 'signedOut';
  return seeOther(paths.admin.signIn(), [
    ...noLoginCookies(),
    noticeCookie({ notice: { kind }, identifier: '' }),
  ]);
}
