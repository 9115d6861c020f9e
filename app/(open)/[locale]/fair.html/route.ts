import { siteFile } from '@/components/one-file/cached';
import { atOrigin } from '@/components/one-file/origin';
import { absent, answer } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { fileName } from '@/lib/one-file/name';

type Context = { params: Promise<{ locale: string }> };

/** The whole published fair in one file that needs no network; the language of the address comes first. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const setting = await asked(request, (await params).locale);
  if (!setting) return absent('fa', 404);
  const { locale, edition, origin } = setting;
  const file = await siteFile(locale);
  if (!file) return absent(locale, 404);
  return answer(request, {
    body: atOrigin(file, origin),
    type: 'text/html; charset=utf-8',
    name: fileName(locale, edition),
    headers: {
      'content-language': 'fa, en',
      // Instead of the one for pages: its script and font stand in it.
      'content-security-policy': `${file.policy}; frame-ancestors 'none'`,
    },
  });
}
