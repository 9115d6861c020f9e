import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { allowed } from '@/lib/auth/policy';
import { UNFINISHED } from '@/lib/change/unfinished';
import { db } from '@/lib/db/client';
import { isOutsideHours } from '@/lib/session/rules';
import type { Change } from './change';
import { recentChanges } from './recent';

/** Lists of the admin area whose rows can be left unfinished or be drafts. */
type List = keyof typeof UNFINISHED | 'announcements';

/** So many rows of a list lack something: `what` is a word of `UNFINISHED`, or they are drafts. */
export type Unfinished = { list: List; what: string; count: number };

export type Dashboard = {
  counts: { booths: number; producers: number; products: number; sessions: number };
  /** What is left to do, with how many; nothing that is done. */
  unfinished: Unfinished[];
  recent: Change[];
};

/** What an organiser should see first. A fixed number of statements; nothing for whoever may not. */
export async function dashboard(actor: Actor): Promise<Dashboard> {
  const mine = allowed(actor, 'admin.read');
  const edition = { state: 'current' };
  const everywhere = { ...mine, state: 'published' };
  const here = { ...everywhere, edition };
  const { booth, producer, product, session, announcement, openingHours } = db();

  const counts = {
    booths: await booth.count({ where: here }),
    producers: await producer.count({ where: everywhere }),
    products: await product.count({ where: everywhere }),
  };
  const sessions = await session.findMany({
    where: here,
    select: { day: true, start: true, end: true },
  });
  const hours = await openingHours.findMany({ where: { edition: { ...mine, ...edition } } });

  const left: Unfinished[] = [];
  const add = async <Where>(
    list: List,
    conditions: Record<string, Where>,
    count: (condition: Where) => Promise<number>,
  ) => {
    for (const [what, condition] of Object.entries(conditions))
      left.push({ list, what, count: await count(condition) });
  };
  const drafts = { draft: { state: 'draft' } };
  const { hours: _, ...ofSessions } = UNFINISHED.schedule;
  await add('booths', { ...UNFINISHED.booths, ...drafts }, (only) =>
    booth.count({ where: { ...here, ...only } }),
  );
  await add('producers', { ...UNFINISHED.producers, ...drafts }, (only) =>
    producer.count({ where: { ...everywhere, ...only } }),
  );
  await add('products', { ...UNFINISHED.products, ...drafts }, (only) =>
    product.count({ where: { ...everywhere, ...only } }),
  );
  await add('schedule', { ...ofSessions, ...drafts }, (only) =>
    session.count({ where: { ...here, ...only } }),
  );
  left.push({
    list: 'schedule',
    what: 'hours',
    count: sessions.filter((one) => isOutsideHours(one, hours)).length,
  });
  await add('announcements', drafts, (only) => announcement.count({ where: { ...here, ...only } }));

  return {
    counts: { ...counts, sessions: sessions.length },
    unfinished: left.filter(({ count }) => count > 0),
    recent: await recentChanges(actor),
  };
}
