import 'server-only';
import { siteEdition } from '@/lib/edition/cached';
import { fairName } from '@/lib/edition/name';
import { dictionary } from '@/lib/i18n/dictionary';
import type { Locale } from '@/lib/i18n/locale';

/** What pages call the fair in a sentence: its short name, or the site's while there is none. */
export async function fairTitle(locale: Locale): Promise<string> {
  return fairName(await siteEdition(), locale)?.short ?? dictionary(locale).site.name;
}
