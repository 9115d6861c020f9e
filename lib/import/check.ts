import { checkEdition } from '@/lib/import/check-edition';
import { checkPlan } from '@/lib/import/check-plan';
import { checkProgramme } from '@/lib/import/check-programme';
import { checkReferences } from '@/lib/import/check-references';
import { checkUnique } from '@/lib/import/check-unique';
import { readRows } from '@/lib/import/file-rows';
import { readSettings, type FileSettings } from '@/lib/import/file-settings';
import { fillGaps } from '@/lib/import/fill';
import { joinTable, type JoinedTable, type JoinedTables } from '@/lib/import/join';
import { joinEdition, type ImportOptions } from '@/lib/import/join-edition';
import { keyRows, type KeyedTable } from '@/lib/import/keyed-rows';
import type { Edition, Fair, RowTable } from '@/lib/import/model';
import type { Problem } from '@/lib/import/problem';
import type { Source } from '@/lib/import/source';
import type { RawTable } from '@/lib/import/table';

/** The fair as it would be. Only without problems may it be written. */
export type Checked = {
  edition: Edition | null;
  sampleStart: boolean;
  tables: JoinedTables;
  problems: Problem[];
};

const inOrder = (a: Problem, b: Problem) =>
  a.file === b.file ? a.row - b.row : a.file < b.file ? -1 : 1;

/** Brings a file and the database together and lists everything that is wrong, each at its cell. */
export function checkFair(source: Source, fair: Fair, options: ImportOptions): Checked {
  const problems: Problem[] = [...source.problems];
  const keyed = new Map<RawTable['table'], KeyedTable>();
  for (const raw of source.tables) {
    const { table, problems: found } = keyRows(raw);
    problems.push(...found);
    keyed.set(raw.table, table);
  }

  let settings: FileSettings | null = null;
  const settingsTable = keyed.get('settings');
  if (settingsTable) {
    const read = readSettings(settingsTable);
    settings = read.settings;
    problems.push(...read.problems);
  }

  function join<T extends RowTable>(name: T): JoinedTable<T> {
    const table = keyed.get(name);
    const read = table ? readRows(table, name) : { table: null, problems: [] };
    const joined = joinTable(name, fair.tables[name], read.table, source.unread.has(name));
    problems.push(...read.problems, ...joined.problems);
    return joined.table;
  }
  const tables: JoinedTables = {
    categories: join('categories'),
    producers: join('producers'),
    booths: join('booths'),
    plan: join('plan'),
    products: join('products'),
    sessions: join('sessions'),
    announcements: join('announcements'),
    synonyms: join('synonyms'),
  };
  fillGaps(tables, fair.formerSlugs);

  const {
    after,
    sampleStart,
    problems: editionProblems,
  } = joinEdition(fair, settings, options, source.unread.has('settings'));
  problems.push(
    ...editionProblems,
    ...checkReferences(tables, after, settings),
    ...checkUnique(tables),
    ...checkPlan(tables, after),
    ...checkProgramme(tables, after),
    ...checkEdition(tables, after, settings),
  );
  return { edition: after, sampleStart, tables, problems: problems.toSorted(inOrder) };
}
