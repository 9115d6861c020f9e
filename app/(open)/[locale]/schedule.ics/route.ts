import { absent, answer } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { openSessions } from '@/lib/open/cached';
import { sessionCalendar } from '@/lib/open/session-calendar';

type Context = { params: Promise<{ locale: string }> };

/** The week as a calendar; without sessions while the opening date is not known, for whoever subscribes early. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const setting = await asked(request, (await params).locale);
  if (!setting) return absent('fa', 404);
  return answer(request, {
    body: sessionCalendar(setting, await openSessions()),
    type: 'text/calendar; charset=utf-8',
    name: 'schedule.ics',
  });
}
