import { problemAt, type Joined, type JoinedTable, type JoinedTables } from '@/lib/import/join';
import type { Rows, RowTable } from '@/lib/import/model';
import type { Problem } from '@/lib/import/problem';

/** Columns in which no two rows may agree. A removed row keeps its slug and number, but no name. */
const UNIQUE: { [T in RowTable]?: { field: keyof Rows[T] & string; removedToo: boolean }[] } = {
  categories: [
    { field: 'slug', removedToo: true },
    { field: 'nameFa', removedToo: false },
    { field: 'nameEn', removedToo: false },
  ],
  producers: [
    { field: 'slug', removedToo: true },
    { field: 'nameFa', removedToo: false },
    { field: 'nameEn', removedToo: false },
  ],
  products: [
    { field: 'slug', removedToo: true },
    { field: 'nameFa', removedToo: false },
    { field: 'nameEn', removedToo: false },
  ],
  booths: [
    { field: 'number', removedToo: true },
    { field: 'producerCode', removedToo: false },
  ],
};

/** Rows that already agreed in the database are left in peace: an export of it must come back in. */
const isNew = <T extends RowTable>({ from, before, after }: Joined<T>, field: keyof Rows[T]) =>
  from !== null && (before?.row[field] !== after.row[field] || before.state !== after.state);

function doubles<T extends RowTable>(table: JoinedTable<T>, unique: (typeof UNIQUE)[T]): Problem[] {
  const problems: Problem[] = [];
  for (const { field, removedToo } of unique ?? []) {
    const holders = new Map<Rows[T][typeof field], Joined<T>[]>();
    for (const joined of table.rows.values()) {
      const value = joined.after.row[field];
      if (value === '' || value === null || (joined.after.state === 'removed' && !removedToo))
        continue;
      const group = holders.get(value);
      if (group) group.push(joined);
      else holders.set(value, [joined]);
    }
    for (const group of holders.values()) {
      const keeper = group.find((joined) => !isNew(joined, field)) ?? group[0];
      for (const joined of group) {
        if (joined === keeper || !keeper || !joined.from || !table.file || !isNew(joined, field))
          continue;
        problems.push(problemAt(table.file, joined.from, field, { id: 'taken', code: keeper.id }));
      }
    }
  }
  return problems;
}

/** Sessions point into booths and plan with one code, so no code may stand in both. */
function sharedCodes({ booths, plan }: JoinedTables): Problem[] {
  const problems: Problem[] = [];
  for (const { id, from, before } of plan.rows.values()) {
    if (!booths.rows.has(id)) continue;
    if (plan.file && from && !before) {
      problems.push(problemAt(plan.file, from, 'id', { id: 'codeOfOther', table: 'booths' }));
      continue;
    }
    const booth = booths.rows.get(id);
    if (booths.file && booth?.from && !booth.before) {
      problems.push(problemAt(booths.file, booth.from, 'id', { id: 'codeOfOther', table: 'plan' }));
    }
  }
  return problems;
}

/** Slugs, names, booth numbers and producers that two rows would share. */
export const checkUnique = (tables: JoinedTables): Problem[] => [
  ...doubles(tables.categories, UNIQUE.categories),
  ...doubles(tables.producers, UNIQUE.producers),
  ...doubles(tables.products, UNIQUE.products),
  ...doubles(tables.booths, UNIQUE.booths),
  ...sharedCodes(tables),
];
