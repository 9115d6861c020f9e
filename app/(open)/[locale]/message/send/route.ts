import { VISITOR } from '@/lib/auth/actor';
import { sentences } from '@/lib/forms/told';
import { localeOf, type Locale } from '@/lib/i18n/locale';
import { aboutQuery } from '@/lib/inquiry/about';
import { leaveForPage } from '@/lib/inquiry/again';
import { isOfChallenge, receiveInquiry, type Received } from '@/lib/inquiry/receive';
import { ownPage } from '@/lib/offline/own-page';
import { paths } from '@/lib/paths';
import { formPost, seeOther } from '@/lib/server/form-post';

type Context = { params: Promise<{ locale: string }> };
type Refused = Extract<Received, { reason: 'invalid' }>;

/** Takes the form: on to its private address, or the form again with what was typed and what is wrong with it. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { form, refused } = await formPost(request);
  if (refused) return refused;
  const locale = localeOf((await params).locale);
  const from = request.headers.get('x-forwarded-for') ?? '';
  const received = await receiveInquiry(VISITOR, locale, form, from);
  const isScript = request.headers.get('accept') === 'application/json';
  if (received.ok) {
    const to = paths.inquiry(locale, received.token);
    return isScript ? json({ to }) : seeOther(to);
  }
  if (received.reason === 'missing') {
    return isScript ? json({ gone: true }) : seeOther(paths.message(locale));
  }
  return isScript ? told(locale, received) : page(locale, received);
}

/** Reloading the page of a refused form, or another language of it, begins anew. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(paths.message(localeOf((await params).locale)));
}

/** To the form's script, which reads what became of it: a browser would call any other status a failure of the page. */
const json = (body: object) => Response.json(body, { headers: { 'cache-control': 'no-store' } });

const isTooOften = ({ problems }: Refused) =>
  problems['']?.some(({ key }) => key === 'sent_too_often') ?? false;

const told = (locale: Locale, refused: Refused) =>
  json({
    fields: sentences(locale, refused.problems),
    again: isOfChallenge(refused.problems),
    later: isTooOften(refused),
  });

/** The page of the form itself, asked of this server with what was typed, for whoever has no script. */
async function page(locale: Locale, refused: Refused): Promise<Response> {
  const { about, kind, typed, problems } = refused;
  const again = leaveForPage({ typed, fields: sentences(locale, problems) });
  const query = { ...aboutQuery(about), ...(kind === 'report' && { kind }) };
  const answer = await ownPage(paths.message(locale, { ...query, again }));
  if (!answer) return seeOther(paths.message(locale, query));
  const headers = new Headers({ 'cache-control': 'no-store' });
  for (const name of ['content-type', 'content-security-policy'] as const) {
    const value = answer.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return new Response(answer.text, { status: isTooOften(refused) ? 429 : 422, headers });
}
