import { absent, answer } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { listedPages } from '@/lib/open/listed';
import { sitemapFile } from '@/lib/open/sitemap';

type Context = { params: Promise<{ file: string }> };

/** `/sitemap/1.xml`: at most 50,000 addresses of the site. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, file] = /^([1-9]\d{0,5})\.xml$/.exec((await params).file) ?? [];
  const setting = await asked(request, 'fa');
  const body =
    file && setting && sitemapFile(setting.origin, await listedPages(setting), Number(file));
  if (!body) return absent('fa', 404);
  return answer(request, { body, type: 'application/xml; charset=utf-8' });
}
