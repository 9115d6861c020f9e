import 'server-only';
import { db } from '@/lib/db/client';

/** How exact the last use of a login is; a write for every page would cost more than it tells. */
export const EXACT_TO_MS = 5 * 60 * 1000;
/** Logins this process remembers to have noted; far more than a fair has organisers. */
const REMEMBERED = 1000;

const noted = new Map<string, number>();

/** Keeps when a login was last used, at most once in five minutes. */
export async function noteUse(token: string, now = new Date()): Promise<void> {
  const before = now.getTime() - EXACT_TO_MS;
  if ((noted.get(token) ?? 0) > before) return;
  if (noted.size >= REMEMBERED) noted.clear();
  noted.set(token, now.getTime());
  await db().login.updateMany({
    where: { token, updatedAt: { lte: new Date(before) } },
    data: { updatedAt: now },
  });
}
