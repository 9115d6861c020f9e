import { connection } from 'next/server';
import { makeChallenge } from '@/lib/inquiry/challenge';

/** A fresh challenge, for a form that was filled in without a network or has been open for long. */
export async function GET(): Promise<Response> {
  await connection();
  return new Response(await makeChallenge(), {
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}
