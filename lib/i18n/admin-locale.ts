import 'server-only';
import { cookies } from 'next/headers';
import { localeOf, type Locale } from '@/lib/i18n/locale';

/** The cookie that keeps an organiser's choice of language. */
export const ADMIN_LOCALE_COOKIE = 'admin-locale';

/** The language of the admin area: Persian, unless the organiser chose English. */
export async function adminLocale(): Promise<Locale> {
  return localeOf((await cookies()).get(ADMIN_LOCALE_COOKIE)?.value ?? 'fa');
}
