import { now } from '@/lib/clock';
import { absent, answer } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { offlineCopy } from '@/lib/offline/copy';

type Context = { params: Promise<{ locale: string }> };

/** The pages that the service worker keeps, in one language. `x-fair-now` dates the answer, also a 304. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const setting = await asked(request, (await params).locale);
  if (!setting) return absent('fa', 404);
  const body = await offlineCopy(setting.locale);
  if (body === null) return absent(setting.locale, 404);
  return answer(request, {
    body,
    type: 'application/json',
    headers: { 'x-fair-now': now().toISOString() },
  });
}
