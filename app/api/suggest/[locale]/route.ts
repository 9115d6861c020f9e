import { VISITOR } from '@/lib/auth/actor';
import { isLocale } from '@/lib/i18n/locale';
import { queryText } from '@/lib/search/query-text';
import { suggest } from '@/lib/search/suggest';

/** What a search box offers for `q` while somebody types. Changes with the fair, so it is kept for seconds only. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return Response.json({ error: 'unknown language' }, { status: 404 });
  const q = queryText(new URL(request.url).searchParams.get('q') ?? '');
  return Response.json(await suggest(VISITOR, locale, q), {
    headers: { 'cache-control': 'public, max-age=10', 'x-robots-tag': 'noindex' },
  });
}
