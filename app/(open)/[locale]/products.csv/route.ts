import { absent, answer } from '@/lib/open/answer';
import { asked } from '@/lib/open/asked';
import { openProducts } from '@/lib/open/cached';
import { productsTable } from '@/lib/open/tables';

type Context = { params: Promise<{ locale: string }> };

/** The products as a table for spreadsheets. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const setting = await asked(request, (await params).locale);
  if (!setting) return absent('fa', 404);
  return answer(request, {
    body: productsTable(setting, await openProducts()),
    type: 'text/csv; charset=utf-8; header=present',
    name: 'products.csv',
    attachment: true,
  });
}
