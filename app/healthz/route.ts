import { connection } from 'next/server';

/** Alive: the process answers. */
export async function GET() {
  await connection();
  return new Response('ok\n', { headers: { 'cache-control': 'no-store' } });
}
