import 'server-only';
import type { Tx } from '@/lib/db/client';
import { emptyFair, type Edition, type Fair } from '@/lib/import/model';
import {
  collectCategories,
  collectProducers,
  collectProducts,
  collectSynonyms,
} from '@/lib/import/queries-makers';
import {
  collectAnnouncements,
  collectBooths,
  collectPlan,
  collectSessions,
} from '@/lib/import/queries-places';
import { emptyKeys, type RowKey, type RowKeys } from '@/lib/import/row-keys';

/** The fair as the import compares it, and where its rows are. `edition` is null in an empty database. */
export type Loaded = { fair: Fair; keys: RowKeys; edition: RowKey | null };

async function currentEdition(tx: Tx): Promise<{ key: RowKey; edition: Edition } | null> {
  const row = await tx.edition.findFirst({
    where: { state: 'current' },
    include: {
      texts: { orderBy: { key: 'asc' } },
      hours: {
        select: { day: true, opens: true, closes: true },
        orderBy: [{ day: 'asc' }, { opens: 'asc' }],
      },
    },
  });
  if (!row) return null;
  const { id, version, year, sample, startDate, daysCount, planWidth, planHeight } = row;
  const { geoLat, geoLon, planBearing, hours } = row;
  const texts = new Map(row.texts.map(({ key, fa, en }) => [key, { fa, en }]));
  const size = { daysCount, planWidth, planHeight, geoLat, geoLon, planBearing };
  return {
    key: { id, version },
    edition: { year, sample, startDate, ...size, hours, texts },
  };
}

/** Reads the whole fair that an import is checked against: a fixed number of queries, whatever its size. */
export async function loadFair(tx: Tx): Promise<Loaded> {
  const fair = emptyFair();
  const keys = emptyKeys();
  const current = await currentEdition(tx);
  const editions = await tx.edition.findMany({ select: { year: true }, orderBy: { year: 'asc' } });
  fair.edition = current?.edition ?? null;
  fair.years = editions.map(({ year }) => year);
  for (const { kind, slug } of await tx.slugHistory.findMany()) {
    fair.formerSlugs.add(`${kind}:${slug}`);
  }
  const into = { tables: fair.tables, keys };
  await collectCategories(tx, into);
  await collectProducers(tx, into);
  await collectProducts(tx, into);
  await collectSynonyms(tx, into);
  if (current) {
    const { id } = current.key;
    await collectBooths(tx, into, id);
    await collectPlan(tx, into, id);
    await collectSessions(tx, into, id);
    await collectAnnouncements(tx, into, id);
  }
  return { fair, keys, edition: current?.key ?? null };
}
