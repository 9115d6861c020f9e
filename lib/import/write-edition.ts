import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Edition } from '@/lib/import/model';
import type { RowKey } from '@/lib/import/row-keys';

const columns = ({ texts: _texts, hours: _hours, ...edition }: Edition) => edition;

/** Writes the words that differ, and all opening hours where any differs. */
async function writeRows(tx: Tx, editionId: number, old: Edition | null, edition: Edition) {
  const texts = [...edition.texts].filter(([key, { fa, en }]) => {
    const was = old?.texts.get(key);
    return was?.fa !== fa || was.en !== en;
  });
  const keys = texts.map(([key]) => key);
  await tx.editionText.deleteMany({ where: { editionId, key: { in: keys } } });
  await tx.editionText.createMany({
    data: texts.map(([key, { fa, en }]) => ({ editionId, key, fa, en })),
  });
  if (JSON.stringify(old?.hours) === JSON.stringify(edition.hours)) return;
  await tx.openingHours.deleteMany({ where: { editionId } });
  await tx.openingHours.createMany({
    data: edition.hours.map((hours) => ({ editionId, ...hours })),
  });
}

/** Creates the current edition. @returns its id */
export async function createEdition(tx: Tx, edition: Edition): Promise<number> {
  const { id } = await tx.edition.create({
    data: { ...columns(edition), state: 'current' },
    select: { id: true },
  });
  await writeRows(tx, id, null, edition);
  return id;
}

/**
 * Makes room before the rows are written: the database holds every shape to the plan and every session
 * to the days, and rows may be about to move away from where a smaller plan ends, or to where a larger
 * one begins.
 */
export async function widenEdition(tx: Tx, { id }: RowKey, old: Edition, edition: Edition) {
  const data = {
    planWidth: Math.max(old.planWidth, edition.planWidth),
    planHeight: Math.max(old.planHeight, edition.planHeight),
    daysCount: Math.max(old.daysCount, edition.daysCount),
  };
  await tx.edition.update({ where: { id }, data });
}

/** Writes the edition as it shall be, at its next version, once all rows stand where they shall. */
export async function updateEdition(tx: Tx, key: RowKey, old: Edition, edition: Edition) {
  const { id, version } = key;
  await writeRows(tx, id, old, edition);
  await tx.edition.update({ where: { id }, data: { ...columns(edition), version: version + 1 } });
}
