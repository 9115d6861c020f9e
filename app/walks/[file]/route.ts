import { absent, answer } from '@/lib/open/answer';
import { paths } from '@/lib/paths';
import { siteWalks } from '@/lib/plan/cached';

type Context = { params: Promise<{ file: string }> };

const YEAR = '31536000';
const IMMUTABLE = {
  'cache-control': `public, max-age=${YEAR}, immutable`,
  'x-accel-expires': YEAR,
};

/**
 * `/walks/….json`, how far it is between the plan's places, and `/walks/…-lines.json`, where one walks; the name
 * changes with the plan: an older one leads to the present one.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [, name, lines = ''] = /^([\w-]{22})(-lines)?\.json$/.exec((await params).file) ?? [];
  const present = name ? await siteWalks() : null;
  if (!present) return absent('fa', 404);
  if (present.name !== name) {
    return new Response(null, {
      status: 307,
      headers: { location: paths.walks(present.name + lines), 'cache-control': 'no-cache' },
    });
  }
  const body = JSON.stringify(await (lines ? present.lines() : present.walks()));
  return answer(request, { body, type: 'application/json', headers: IMMUTABLE });
}
