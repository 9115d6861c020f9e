import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { allowed, type Allowed } from '@/lib/auth/policy';
import { db } from '@/lib/db/client';
import type { Change, Edit, Import } from './change';

const RECENT = 10;
/** An import writes its kinds one after the other, in one transaction. Milliseconds. */
const ONE_IMPORT = 60_000;

/** The latest changes by people and imports, the newest first; an import is one. Three statements;
 * nothing for whoever may not. */
export async function recentChanges(actor: Actor): Promise<Change[]> {
  const mine = allowed(actor, 'admin.read');
  return [...(await edits(mine)), ...(await imports(mine))]
    .sort((a, b) => b.id - a.id)
    .slice(0, RECENT);
}

async function edits(mine: Allowed): Promise<Edit[]> {
  const rows = await db().revision.findMany({
    where: { ...mine, action: { not: 'import' } },
    orderBy: { id: 'desc' },
    take: RECENT,
    select: {
      id: true,
      kind: true,
      entityId: true,
      action: true,
      actorName: true,
      at: true,
      after: true,
    },
  });
  const numbers = await boothNumbers(
    mine,
    rows.filter(({ kind }) => kind === 'booth').map(({ entityId }) => entityId),
  );
  return rows.map(({ entityId, actorName, at, after, ...row }) => ({
    ...row,
    key: row.kind === 'booth' ? (numbers.get(entityId) ?? null) : String(entityId),
    who: actorName,
    what: text(after, ['nameFa', 'titleFa', 'number']),
    whatEn: text(after, ['nameEn', 'titleEn', 'number']),
    at: at.toISOString(),
  }));
}

/** The numbers that booths have now, by their ids; only the current edition's have a form. */
async function boothNumbers(mine: Allowed, ids: number[]): Promise<Map<number, string>> {
  const booths = await db().booth.findMany({
    where: { ...mine, id: { in: ids }, edition: { state: 'current' } },
    select: { id: true, number: true },
  });
  return new Map(booths.map(({ id, number }) => [id, String(number)]));
}

/** Imported rows by kind and the instant at which they were written, joined into the imports that wrote them. */
async function imports(mine: Allowed): Promise<Import[]> {
  const parts = await db().revision.groupBy({
    by: ['kind', 'actorName', 'at'],
    where: { ...mine, action: 'import' },
    _count: true,
    _max: { id: true },
    orderBy: { _max: { id: 'desc' } },
    // Each import writes eight kinds at most.
    take: 8 * RECENT,
  });
  const found: Import[] = [];
  let before = Infinity;
  for (const { kind, actorName: who, at, _count: count, _max } of parts) {
    const last = found.at(-1);
    const same = last?.rows.find((part) => part.kind === kind);
    if (last?.who !== who || before - at.getTime() > ONE_IMPORT) {
      const id = _max.id ?? 0;
      found.push({ id, action: 'import', rows: [{ kind, count }], who, at: at.toISOString() });
    } else if (same) same.count += count;
    else last.rows.push({ kind, count });
    before = at.getTime();
  }
  return found;
}

/** The first of these fields that a listing's kept form text has: a name, a title, or a booth's number. */
function text(after: unknown, names: string[]): string {
  if (typeof after !== 'object' || after === null) return '';
  const kept = new Map(Object.entries(after));
  const value = names.map((name) => kept.get(name)).find((one) => one !== undefined);
  return typeof value === 'string' ? value : '';
}
