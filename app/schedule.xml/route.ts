import { absent, answer } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { openSessions } from '@/lib/open/cached';
import { frabSchedule } from '@/lib/open/frab';
import { frabXml } from '@/lib/open/frab-files';

/** The week for conference programs; none while the opening date is not known. */
export async function GET(request: Request): Promise<Response> {
  const setting = await asked(request, 'fa');
  const schedule = setting && frabSchedule(setting, await openSessions());
  if (!schedule) return absent('fa', 404);
  return answer(request, {
    body: frabXml(schedule),
    type: 'application/xml; charset=utf-8',
    headers: { 'access-control-allow-origin': '*' },
  });
}
