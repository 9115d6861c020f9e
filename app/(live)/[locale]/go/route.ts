import { boothNumber } from '@/lib/booth/address';
import { localeOf } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';

type Context = { params: Promise<{ locale: string }> };

/** The finder's longest answer; a longer one is no number and too long to search for. */
const LONGEST = 100;

/**
 * Answers the form that asks for a booth's number, in whatever digits it was typed: leads to the booth's page
 * (which says so where there is none), and anything else to the search.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = localeOf((await params).locale);
  const typed = new URL(request.url).searchParams.get('number')?.trim() ?? '';
  // By characters: half of one cannot stand in an address.
  const asked = Array.from(typed).slice(0, LONGEST).join('');
  const found = boothNumber(encodeURIComponent(asked));
  const location = found
    ? paths.booth(locale, found.number)
    : asked
      ? paths.search(locale, asked)
      : paths.booths(locale);
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
