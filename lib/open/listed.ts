import 'server-only';
import { openBooths, openProducers, openProducts, openSessions } from './cached';
import type { Setting } from './setting';
import { sitemapEntries, type SitemapEntry } from './sitemap';

/** The public addresses of the site as they are now. */
export async function listedPages({ edition }: Pick<Setting, 'edition'>): Promise<SitemapEntry[]> {
  const [booths, producers, products, sessions] = await Promise.all([
    openBooths(),
    openProducers(),
    openProducts(),
    openSessions(),
  ]);
  return sitemapEntries({ edition, booths, producers, products, sessions });
}
