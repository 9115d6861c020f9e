import { answer } from '@/lib/open/answer';
import { problem } from '@/lib/open/api/problem';
import { RESOURCES } from '@/lib/open/api/resources';
import { readSlice } from '@/lib/open/api/slice';
import { asked } from '@/lib/open/asked';

type Context = { params: Promise<{ resource: string }> };

/** One of the API's resources, described in /api/v1/openapi.json. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { resource } = await params;
  const read = Object.hasOwn(RESOURCES, resource) ? RESOURCES[resource] : undefined;
  const setting = await asked(request, 'fa');
  if (!read || !setting) return problem(404, 'There is no such resource.');
  if (resource === 'edition' && setting.edition.id === 0)
    return problem(404, 'There is no edition yet.');
  const slice = readSlice(new URL(request.url).searchParams);
  if ('wrong' in slice) return problem(400, `Wrong or doubled: ${slice.wrong.join(', ')}.`);
  const { body, next } = await read(setting, slice);
  return answer(request, {
    body: JSON.stringify(body),
    type: 'application/json',
    headers: next ? { link: `<${next}>; rel="next"` } : {},
  });
}
