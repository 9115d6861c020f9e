import { absent, answer } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { listedPages } from '@/lib/open/listed';
import { sitemapFiles, sitemapIndex } from '@/lib/open/sitemap';

/** Where the lists of all addresses stand, for search engines. */
export async function GET(request: Request): Promise<Response> {
  const setting = await asked(request, 'fa');
  if (!setting) return absent('fa', 404);
  const files = sitemapFiles(await listedPages(setting));
  return answer(request, {
    body: sitemapIndex(setting.origin, files),
    type: 'application/xml; charset=utf-8',
  });
}
