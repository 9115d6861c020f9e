import { absent, answer } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { openAnnouncements } from '@/lib/open/cached';
import { announcementsFeed } from '@/lib/open/feeds';

type Context = { params: Promise<{ locale: string }> };

/** The announcements that stand as a feed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const setting = await asked(request, (await params).locale);
  if (!setting) return absent('fa', 404);
  return answer(request, {
    body: announcementsFeed(setting, await openAnnouncements()),
    type: 'application/atom+xml; charset=utf-8',
  });
}
