import 'server-only';
import { db } from '@/lib/db/client';

/** Number and colour token of every published booth of the current edition that has a producer, in their order. */
export async function publishedCloths(): Promise<{ number: number; token: string }[]> {
  const rows = await db().booth.findMany({
    where: { edition: { state: 'current' }, state: 'published', producer: { isNot: null } },
    select: { number: true, producer: { select: { category: { select: { colorToken: true } } } } },
    orderBy: { number: 'asc' },
  });
  return rows.flatMap(({ number, producer }) =>
    producer ? [{ number, token: producer.category.colorToken }] : [],
  );
}
