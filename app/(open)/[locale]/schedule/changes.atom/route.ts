import { absent, answer } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { openChanges } from '@/lib/open/cached';
import { changesFeed } from '@/lib/open/feeds';

type Context = { params: Promise<{ locale: string }> };

/** What has changed in the programme as a feed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const setting = await asked(request, (await params).locale);
  if (!setting) return absent('fa', 404);
  return answer(request, {
    body: changesFeed(setting, await openChanges()),
    type: 'application/atom+xml; charset=utf-8',
  });
}
