import 'server-only';
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';
import { cookies } from 'next/headers';

/** Gives the answer of a server action the cookies that better-auth made. */
export async function keepCookies(lines: readonly string[]): Promise<void> {
  const jar = await cookies();
  for (const [name, cookie] of lines.flatMap((line) => [...parseSetCookieHeader(line)])) {
    jar.set(name, cookie.value, toCookieOptions(cookie));
  }
}
