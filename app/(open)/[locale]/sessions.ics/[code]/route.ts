import { absent, answer, movedTo } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { openSessions } from '@/lib/open/cached';
import { sessionCalendar } from '@/lib/open/session-calendar';
import { paths } from '@/lib/paths';
import { sessionCode } from '@/lib/session/address';
import { siteSession } from '@/lib/session/cached';

type Context = { params: Promise<{ locale: string; code: string }> };

/** One session as a calendar; nothing to keep while nobody knows its date. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const given = await params;
  const setting = await asked(request, given.locale);
  if (!setting) return absent('fa', 404);
  const { locale, edition } = setting;
  const address = sessionCode(given.code);
  if (!address) return absent(locale, 404);
  const { code, exact } = address;
  if (!exact) return movedTo(paths.sessionCalendar(locale, code));
  const sessions = await openSessions();
  if (!edition.startDate || !sessions.some((session) => session.code === code)) {
    return absent(locale, (await siteSession(locale, code)) === 'removed' ? 410 : 404);
  }
  return answer(request, {
    body: sessionCalendar(setting, sessions, { code }),
    type: 'text/calendar; charset=utf-8',
    name: `${code}.ics`,
  });
}
