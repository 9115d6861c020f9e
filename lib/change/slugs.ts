import 'server-only';
import { db, type Tx } from '@/lib/db/client';
import { shortSlug } from '@/lib/text/slug';
import type { ListingKind } from './listing';

/** Kinds whose public address is a slug. */
export type SlugKind = Extract<ListingKind, 'category' | 'producer' | 'product'>;

const slugOf = (row: object): string | null =>
  'slug' in row && typeof row.slug === 'string' ? row.slug : null;

/**
 * Keeps the address that a listing leaves, so that it can answer 308, and forgets that the address it
 * takes ever belonged to another one. Nothing for kinds without a slug.
 */
export async function keepSlug(
  tx: Tx,
  kind: ListingKind,
  before: object | null,
  after: { id: number },
): Promise<void> {
  const [old, taken] = [before && slugOf(before), slugOf(after)];
  if (taken === null || taken === old) return;
  await tx.slugHistory.deleteMany({ where: { kind, slug: taken } });
  if (old === null) return;
  const where = { kind_slug: { kind, slug: old } };
  const entityId = after.id;
  await tx.slugHistory.upsert({
    where,
    create: { kind, slug: old, entityId },
    update: { entityId },
  });
}

/**
 * {@link keepSlug} for all rows of one kind that an import has written. Rows may have exchanged their
 * addresses, so all that were left are kept before those that are taken are forgotten.
 * @param before the rows that were there, by id
 */
export async function keepSlugs(
  tx: Tx,
  kind: ListingKind,
  before: ReadonlyMap<number, object>,
  after: (object & { id: number })[],
): Promise<void> {
  const taken = after.flatMap((row) => slugOf(row) ?? []);
  if (taken.length === 0) return;
  for (const row of after) {
    const was = before.get(row.id);
    if (was) await keepSlug(tx, kind, was, row);
  }
  await tx.slugHistory.deleteMany({ where: { kind, slug: { in: taken } } });
}

/**
 * An address made from a name that nothing uses or used: `olive`, `olive-2`, … A name without letters
 * or digits gives `fallback`.
 * @param taken the slugs of this kind that begin with a text, in any state
 */
export async function freeSlug(
  tx: Tx,
  kind: SlugKind,
  name: string,
  fallback: string,
  taken: (start: string) => Promise<{ slug: string }[]>,
): Promise<string> {
  const wanted = shortSlug(name) || fallback.toLowerCase();
  const former = { kind, slug: { startsWith: wanted } };
  const used = new Set(
    [
      ...(await taken(wanted)),
      ...(await tx.slugHistory.findMany({ where: former, select: { slug: true } })),
    ].map((row) => row.slug),
  );
  let free = wanted;
  for (let n = 2; used.has(free); n += 1) free = `${wanted}-${n}`;
  return free;
}

/** The listing that left this address, where no other has taken it since. One statement. */
export async function formerOwner(kind: SlugKind, former: string): Promise<number | null> {
  const left = await db().slugHistory.findUnique({
    where: { kind_slug: { kind, slug: former } },
    select: { entityId: true },
  });
  return left?.entityId ?? null;
}
