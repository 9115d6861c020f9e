import type { Checked } from '@/lib/import/check';
import type { Joined, JoinedTables } from '@/lib/import/join';
import {
  ROW_TABLES,
  type Edition,
  type Fair,
  type Kept,
  type RowTable,
  type State,
  type Value,
} from '@/lib/import/model';
import { clockTime } from '@/lib/import/value-text';

export type Change = { field: string; old: Value; new: Value };

/** A row that the database has. `state` is set when a removed one comes back. */
export type ChangedRow<T extends RowTable> = {
  id: string;
  before: Kept<T>;
  after: Kept<T>;
  changes: Change[];
  cameBack: boolean;
};
export type TableDifference<T extends RowTable> = {
  added: { id: string; after: Kept<T> }[];
  changed: ChangedRow<T>[];
  /** In the file and in the database alike; and in the database only. */
  untouched: number;
  absent: number;
};
export type TableDifferences = { [T in RowTable]: TableDifference<T> };

/** What an import would do: nothing where `isNothing`. */
export type Difference = {
  edition: { isNew: boolean; changes: Change[] };
  tables: TableDifferences;
};

function changesOf<T extends RowTable>(before: Kept<T>, after: Kept<T>): Change[] {
  const old: Record<string, Value> = before.row;
  return Object.entries<Value>(after.row).flatMap(([field, value]) =>
    old[field] === value ? [] : [{ field, old: old[field] ?? null, new: value }],
  );
}

const cameBack = (before: State, after: State) => before === 'removed' && after !== 'removed';

function compareTable<T extends RowTable>(rows: Iterable<Joined<T>>): TableDifference<T> {
  const difference: TableDifference<T> = { added: [], changed: [], untouched: 0, absent: 0 };
  for (const { id, from, before, after } of rows) {
    if (!before) difference.added.push({ id, after });
    else if (!from) difference.absent += 1;
    else {
      const changes = changesOf(before, after);
      const back = cameBack(before.state, after.state);
      if (changes.length > 0 || back) {
        difference.changed.push({ id, before, after, changes, cameBack: back });
      } else difference.untouched += 1;
    }
  }
  return difference;
}

/** `10:00-13:00|16:00-21:00`, or one such text a day where the days differ. */
function hoursText({ hours, daysCount }: Edition): string {
  const days = Array.from({ length: daysCount }, (_, at) =>
    hours
      .filter(({ day }) => day === at + 1)
      .map(({ opens, closes }) => `${clockTime(opens)}-${clockTime(closes)}`)
      .join('|'),
  );
  return days.every((text) => text === days[0]) ? (days[0] ?? '') : days.join(' / ');
}

/** The edition as flat fields: its columns, and each text by key and language. */
function fieldsOf(edition: Edition): Map<string, Value> {
  const { texts, hours: _hours, ...columns } = edition;
  const fields = new Map<string, Value>(Object.entries(columns));
  fields.set('hours', hoursText(edition));
  for (const [key, { fa, en }] of texts) fields.set(`${key}.fa`, fa).set(`${key}.en`, en);
  return fields;
}

function compareEdition(before: Edition | null, after: Edition | null): Change[] {
  if (!after) return [];
  const old = before ? fieldsOf(before) : new Map<string, Value>();
  return [...fieldsOf(after)].flatMap(([field, value]) => {
    const was = old.get(field) ?? (field.includes('.') ? '' : null);
    return was === value ? [] : [{ field, old: was, new: value }];
  });
}

const compareTables = (tables: JoinedTables): TableDifferences => ({
  categories: compareTable(tables.categories.rows.values()),
  producers: compareTable(tables.producers.rows.values()),
  booths: compareTable(tables.booths.rows.values()),
  plan: compareTable(tables.plan.rows.values()),
  products: compareTable(tables.products.rows.values()),
  sessions: compareTable(tables.sessions.rows.values()),
  announcements: compareTable(tables.announcements.rows.values()),
  synonyms: compareTable(tables.synonyms.rows.values()),
});

/** Compares a checked file with the database it was checked against. Codes are the identity. */
export const differenceOf = (fair: Fair, { edition, tables }: Checked): Difference => ({
  edition: { isNew: fair.edition === null, changes: compareEdition(fair.edition, edition) },
  tables: compareTables(tables),
});

/** Whether there is nothing to write. */
export const isNothing = ({ edition, tables }: Difference): boolean =>
  edition.changes.length === 0 &&
  ROW_TABLES.every((table) => tables[table].added.length + tables[table].changed.length === 0);
