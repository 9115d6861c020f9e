import 'server-only';
import type { Locale } from '@/lib/i18n/locale';
import { siteCategories } from './cached';

/**
 * The category that an address asks for: its slug and its name in the reader's language. A slug that no
 * category has keeps its place, so that the page says that nothing is there; nothing asked gives undefined.
 */
export async function chosenCategory(
  locale: Locale,
  query: Promise<Record<string, string | string[] | undefined>>,
): Promise<{ slug: string; name?: string } | undefined> {
  const slug = [(await query).category].flat()[0];
  if (!slug) return undefined;
  const found = (await siteCategories(locale)).find((category) => category.slug === slug);
  return { slug, name: found?.name.text };
}
