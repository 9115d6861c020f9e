import { answer } from '@/lib/open/answer';
import { problem } from '@/lib/open/api/problem';
import { LISTS, WHOLES } from '@/lib/open/api/resources';
import { readSlice } from '@/lib/open/api/slice';
import { asked } from '@/lib/open/asked';

type Context = { params: Promise<{ resource: string }> };

const named = <Read>(of: Readonly<Record<string, Read>>, name: string) =>
  Object.hasOwn(of, name) ? of[name] : undefined;

/** One of the API's resources, described in /api/v1/openapi.json. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { resource } = await params;
  const [list, whole] = [named(LISTS, resource), named(WHOLES, resource)];
  const setting = await asked(request, 'fa');
  if (!setting) return problem(404, 'There is no such resource.');
  if (resource === 'edition' && setting.edition.id === 0)
    return problem(404, 'There is no edition yet.');
  const type = 'application/json';
  if (whole) return answer(request, { body: JSON.stringify(await whole(setting)), type });
  if (!list) return problem(404, 'There is no such resource.');
  const slice = readSlice(new URL(request.url).searchParams);
  if ('wrong' in slice) return problem(400, `Wrong or doubled: ${slice.wrong.join(', ')}.`);
  const { body, next } = await list(setting, slice);
  const headers: Record<string, string> = next ? { link: `<${next}>; rel="next"` } : {};
  return answer(request, { body: JSON.stringify(body), type, headers });
}
