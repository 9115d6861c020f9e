import type { FileSettings } from '@/lib/import/file-settings';
import { problemAt, type Joined, type JoinedTable, type JoinedTables } from '@/lib/import/join';
import type { Edition, Rows, RowTable } from '@/lib/import/model';
import type { Message, Problem } from '@/lib/import/problem';
import { PLACE_KINDS } from '@/lib/plan/rules';
import { PRODUCER_KINDS } from '@/lib/producer/rules';

/** What is wrong with a code that points into one of these tables; the first is the one to name. */
function reference(code: string, targets: [RowTable, JoinedTable<RowTable>][]): Message | null {
  const table = targets[0]?.[0] ?? 'booths';
  if (targets.some(([, { unreadable, unread }]) => unreadable || unread.has(code))) return null;
  const found = targets.map(([, { rows }]) => rows.get(code)).find(Boolean);
  if (!found) return { id: 'unknownCode', table };
  return found.after.state === 'removed' ? { id: 'removedCode', table } : null;
}

/** Problems of the rows that the file names, field by field. */
function each<T extends RowTable>(
  table: JoinedTable<T>,
  judge: (
    joined: Joined<T>,
    report: (field: keyof Rows[T] & string, message: Message | null) => void,
  ) => void,
): Problem[] {
  const problems: Problem[] = [];
  const { file } = table;
  if (!file) return problems;
  for (const joined of table.rows.values()) {
    const { from } = joined;
    if (!from) continue;
    judge(joined, (field, message) => {
      if (message) problems.push(problemAt(file, from, field, message));
    });
  }
  return problems;
}

function place(code: string, { booths, plan }: JoinedTables): Message | null {
  const kind = plan.rows.get(code)?.after.row.kind;
  if (kind !== undefined && !PLACE_KINDS.includes(kind)) return { id: 'notAPlace', kind };
  return reference(code, [
    ['booths', booths],
    ['plan', plan],
  ]);
}

/** A landmark that sessions use cannot become something where nothing takes place. */
function usedLandmarks({ plan, sessions }: JoinedTables): Problem[] {
  const used = new Map<string, string>();
  for (const { id, from, after } of sessions.rows.values()) {
    if (from || after.state === 'removed') continue;
    for (const code of [after.row.placeCode, after.row.rainCode]) if (code) used.set(code, id);
  }
  return each(plan, ({ id, after }, report) => {
    const session = used.get(id);
    if (session && !PLACE_KINDS.includes(after.row.kind))
      report('kind', { id: 'placeInUse', session });
  });
}

/** Codes must name rows that exist, places and kinds must have words. */
export function checkReferences(
  tables: JoinedTables,
  edition: Edition | null,
  settings: FileSettings | null,
): Problem[] {
  const { categories, producers } = tables;
  const noLabel = (key: string): Message | null =>
    edition && !edition.texts.get(key)?.fa && !settings?.bad.has(key)
      ? { id: 'noLabel', key }
      : null;
  const isKnown = (kind: string) => PRODUCER_KINDS.includes(kind);
  return [
    ...each(producers, ({ after: { row } }, report) => {
      report('categoryCode', reference(row.categoryCode, [['categories', categories]]));
      report('place', noLabel(`place_${row.place}`));
      report('kind', isKnown(row.kind) ? null : noLabel(`kind_${row.kind}`));
    }),
    ...each(tables.booths, ({ after: { row } }, report) => {
      if (row.producerCode) {
        report('producerCode', reference(row.producerCode, [['producers', producers]]));
      }
    }),
    ...each(tables.products, ({ after: { row } }, report) => {
      report('producerCode', reference(row.producerCode, [['producers', producers]]));
    }),
    ...each(tables.sessions, ({ after: { row } }, report) => {
      report('placeCode', place(row.placeCode, tables));
      if (row.rainCode) report('rainCode', place(row.rainCode, tables));
      if (row.rainCode === row.placeCode) report('rainCode', { id: 'samePlace' });
    }),
    ...usedLandmarks(tables),
  ];
}
