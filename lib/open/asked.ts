import 'server-only';
import { siteEdition } from '@/lib/edition/cached';
import { isLocale } from '@/lib/i18n/locale';
import { originOf, ownName } from './origin';
import { NO_EDITION, type Setting } from './setting';

/**
 * What a file is asked for with.
 * @param locale the first part of the address
 * @returns null where that is no language: such an address only has the shape of one of ours
 */
export async function asked(request: Request, locale: string): Promise<Setting | null> {
  if (!isLocale(locale)) return null;
  const edition = (await siteEdition()) ?? NO_EDITION;
  return { locale, edition, origin: originOf(request), own: ownName() };
}
