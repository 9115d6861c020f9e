import { whenShort } from '@/components/admin/form/when';
import type { OwnLogin } from '@/lib/account/queries';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';
import type { LoginRow } from './logins';

/** Logins in the reader's words. */
export function loginRows(locale: Locale, logins: readonly OwnLogin[]): LoginRow[] {
  const { auth } = dictionary(locale);
  return logins.map(({ id, browser, system, address, since, lastUsed, current }) => {
    const device = auth.device(auth.browsers[browser], auth.systems[system]);
    return {
      id,
      device,
      address,
      since: auth.account.since(whenShort(locale, since)),
      lastUse: auth.account.lastUse(whenShort(locale, lastUsed)),
      current,
      endLabel: auth.account.endOf(device),
    };
  });
}
