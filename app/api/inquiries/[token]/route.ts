import { VISITOR } from '@/lib/auth/actor';
import { ownInquiry } from '@/lib/inquiry/queries';

type Context = { params: Promise<{ token: string }> };

/** Whether there is a message at this private address: no more than opening it tells. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const own = await ownInquiry(VISITOR, 'fa', (await params).token);
  return new Response(null, { status: own ? 204 : 404, headers: { 'cache-control': 'no-store' } });
}
