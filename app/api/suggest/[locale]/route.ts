import { VISITOR } from '@/lib/auth/actor';
import { dictionary } from '@/lib/i18n/dictionary';
import { isLocale } from '@/lib/i18n/locale';
import { queryText } from '@/lib/search/query-text';
import { searchFair } from '@/lib/search/queries';
import { suggestionsFrom } from '@/lib/search/suggestions';

/** Of each kind, so that a list of all five fits a phone. */
const OF_EACH = 3;

/** What a search box offers for `q` while somebody types. Changes with the fair, so it is kept for seconds only. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return Response.json({ error: 'unknown language' }, { status: 404 });
  const q = queryText(new URL(request.url).searchParams.get('q') ?? '');
  const found = await searchFair(VISITOR, locale, q, { limit: OF_EACH });
  return Response.json(suggestionsFrom(locale, found, dictionary(locale).search), {
    headers: { 'cache-control': 'public, max-age=10', 'x-robots-tag': 'noindex' },
  });
}
