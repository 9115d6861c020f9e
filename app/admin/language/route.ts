import { z } from 'zod';
import { nextPath } from '@/lib/auth/next-path';
import { formValues } from '@/lib/forms/form-values';
import { ADMIN_LOCALE_COOKIE } from '@/lib/i18n/admin-locale';
import { LOCALES } from '@/lib/i18n/locale';
import { formPost, seeOther } from '@/lib/server/form-post';

const languageForm = z.strictObject({
  locale: z.enum(LOCALES),
  next: z.string().max(2000).optional(),
});
/** Seconds a browser keeps the choice: a year. */
const KEPT = 365 * 24 * 60 * 60;

/** Sets the language of the admin area for this browser, also before signing in. */
export async function POST(request: Request): Promise<Response> {
  const { form, refused } = await formPost(request);
  if (refused) return refused;
  const input = languageForm.safeParse(formValues(form));
  if (!input.success) return new Response(null, { status: 400 });
  const { locale, next } = input.data;
  return seeOther(nextPath(next), [
    `${ADMIN_LOCALE_COOKIE}=${locale}; Path=/admin; Max-Age=${KEPT}; HttpOnly; SameSite=Lax`,
  ]);
}
