import { absent, answer, movedTo } from '@/lib/open/answer';
import { drawnPicture } from '@/lib/picture/cached';
import { findPicture } from '@/lib/picture/find';

type Context = { params: Promise<{ kind: string; file: string }> };

/** The picture that other sites show with a link: PNG, 1200 by 630. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { kind, file } = await params;
  const [, key] = /^(.+)\.png$/.exec(file) ?? [];
  const found = key === undefined ? { status: 404 as const } : await findPicture(kind, key);
  if ('status' in found) return absent('fa', found.status);
  if ('moved' in found) return movedTo(found.moved);
  return answer(request, { body: await drawnPicture(found.picture), type: 'image/png' });
}
