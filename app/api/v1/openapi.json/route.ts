import { fairName } from '@/lib/edition/name';
import { dictionary } from '@/lib/i18n/dictionary';
import { answer } from '@/lib/open/answer';
import { openApiDocument } from '@/lib/open/api/document';
import { problem } from '@/lib/open/api/problem';
import { asked } from '@/lib/open/asked';

/** What the API answers, for programs that write programs. */
export async function GET(request: Request): Promise<Response> {
  const setting = await asked(request, 'en');
  if (!setting) return problem(404, 'There is no such resource.');
  const { edition, origin } = setting;
  const title = fairName(edition, 'en')?.short ?? dictionary('en').site.name;
  return answer(request, {
    body: JSON.stringify(openApiDocument({ origin, title })),
    type: 'application/json',
  });
}
