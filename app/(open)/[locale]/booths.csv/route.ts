import { absent, answer } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { openBooths } from '@/lib/open/cached';
import { boothsTable } from '@/lib/open/tables';

type Context = { params: Promise<{ locale: string }> };

/** The booths as a table for spreadsheets. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const setting = await asked(request, (await params).locale);
  if (!setting) return absent('fa', 404);
  return answer(request, {
    body: boothsTable(setting, await openBooths()),
    type: 'text/csv; charset=utf-8; header=present',
    name: 'booths.csv',
    attachment: true,
  });
}
