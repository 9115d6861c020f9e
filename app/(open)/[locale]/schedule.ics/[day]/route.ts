import { absent, answer, movedTo } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { openSessions } from '@/lib/open/cached';
import { sessionCalendar } from '@/lib/open/session-calendar';
import { paths } from '@/lib/paths';
import { fairDay } from '@/lib/session/address';

type Context = { params: Promise<{ locale: string; day: string }> };

/** One day of the week as a calendar. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const given = await params;
  const setting = await asked(request, given.locale);
  if (!setting) return absent('fa', 404);
  const { locale, edition } = setting;
  const address = fairDay(given.day);
  if (!address || address.day > edition.daysCount) return absent(locale, 404);
  const { day, exact } = address;
  if (!exact) return movedTo(paths.calendar(locale, day));
  return answer(request, {
    body: sessionCalendar(setting, await openSessions(), { day }),
    type: 'text/calendar; charset=utf-8',
    name: `schedule-${day}.ics`,
  });
}
