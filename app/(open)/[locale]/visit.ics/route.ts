import { absent, answer } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { openSessions } from '@/lib/open/cached';
import { sessionCalendar } from '@/lib/open/session-calendar';
import { decodeShare } from '@/lib/visit/share';

type Context = { params: Promise<{ locale: string }> };

/** The sessions of a shared choice (`v`) as a calendar, to keep or to subscribe to; 404 where it names none. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const setting = await asked(request, (await params).locale);
  const choice = new URL(request.url).searchParams.get('v') ?? '';
  const shared = decodeShare(choice);
  if (!setting || !shared.ok) return absent(setting?.locale ?? 'fa', 404);
  const keys = new Set<string>(shared.keys);
  const sessions = (await openSessions()).filter(({ id }) => keys.has(`s${id}`));
  return answer(request, {
    body: sessionCalendar(setting, sessions, { choice }),
    type: 'text/calendar; charset=utf-8',
    name: 'my-visit.ics',
  });
}
