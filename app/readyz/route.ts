import { connection } from 'next/server';
import { isReady } from '@/lib/db/ready';

/** Ready for visitors: the database answers and has every migration. */
export async function GET() {
  await connection();
  const ready = await isReady();
  return new Response(ready ? 'ready\n' : 'not ready\n', {
    status: ready ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  });
}
