import { checkFair, type Checked } from '@/lib/import/check';
import { emptyFair, ROW_TABLES, type Fair } from '@/lib/import/model';
import { readSource } from '@/lib/import/read';
import { csvFolder, type CsvStyle } from './files';
import type { Tables } from './tables';

const OPTIONS = { start: null, year: null, today: '2025-04-28' };

/** Reads a folder or file and checks it against a fair, an empty one unless given. */
export const checkPath = async (path: string, fair: Fair = emptyFair()): Promise<Checked> =>
  checkFair(await readSource(path), fair, OPTIONS);

export const checkTables = (tables: Tables, fair?: Fair, style?: CsvStyle): Promise<Checked> =>
  checkPath(csvFolder(tables, style), fair);

/** `file:row:column id` of every problem, as the file is read into an empty database. */
export const placesOf = ({ problems }: Pick<Checked, 'problems'>): string[] =>
  problems.map(({ file, row, column, message }) => `${file}:${row}:${column} ${message.id}`);

/** What would be in the database, to compare two files by. */
export const outcome = ({ edition, tables, problems }: Checked) => ({
  problems,
  edition: edition && { ...edition, texts: Object.fromEntries(edition.texts) },
  tables: Object.fromEntries(
    ROW_TABLES.map((name) => [
      name,
      [...tables[name].rows.values()].map(({ id, after }) => ({ id, ...after })),
    ]),
  ),
});

/** The fair that a file without problems would make, as the database would hold it. */
export function fairOf({ edition, tables }: Checked): Fair {
  const fair: Fair = { ...emptyFair(), edition, years: edition ? [edition.year] : [] };
  const kept = <T extends { after: object }>(rows: Map<string, T>) =>
    new Map([...rows].map(([id, { after }]): [string, T['after']] => [id, structuredClone(after)]));
  return {
    ...fair,
    tables: {
      categories: kept(tables.categories.rows),
      producers: kept(tables.producers.rows),
      booths: kept(tables.booths.rows),
      plan: kept(tables.plan.rows),
      products: kept(tables.products.rows),
      sessions: kept(tables.sessions.rows),
      announcements: kept(tables.announcements.rows),
      synonyms: kept(tables.synonyms.rows),
    },
  };
}
