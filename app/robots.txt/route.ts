import { answer } from '@/lib/open/answer';
import { originOf } from '@/lib/open/origin';

/** Everything public may be read; the rest says so itself with `noindex`. */
export async function GET(request: Request): Promise<Response> {
  const lines = [
    'User-Agent: *',
    'Allow: /',
    'Disallow: /admin',
    'Disallow: /me/',
    'Disallow: /inquiries/',
    'Disallow: /en/inquiries/',
    'Disallow: /api/',
    '',
    `Sitemap: ${originOf(request)}/sitemap.xml`,
  ];
  return answer(request, { body: `${lines.join('\n')}\n`, type: 'text/plain; charset=utf-8' });
}
