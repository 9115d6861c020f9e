import type { IsoDate } from '@/lib/calendar/jalali';
import { dayOf } from '@/lib/edition/rules';
import { COLUMNS } from '@/lib/import/columns';
import type { Change, Difference, TableDifference } from '@/lib/import/difference';
import { ROW_TABLES, type RowTable } from '@/lib/import/model';
import type { Accepted } from '@/lib/import/outcome';
import type { Message, Problem, ProblemId } from '@/lib/import/problem';
import { MACHINE } from '@/lib/import/setting-values';
import { jalaliText, shortened, valueText } from '@/lib/import/value-text';
import type { ImportWords } from '@/lib/import/words';

/** A message in words. */
function sentence<Id extends ProblemId>(words: ImportWords, message: Message<Id>): string {
  return words.problems[message.id](message);
}

/** A colon or a line end inside a name would be taken for the end of it. */
const part = (text: string) => shortened(text).replaceAll(':', '\u2236');

/** `file:row:column: message`, the value in front of what is wrong with it. */
export const problemLine = (words: ImportWords, { file, row, column, value, message }: Problem) =>
  `${part(file)}:${row}:${part(column)}: ${value.trim() && words.quoted(shortened(value))}${sentence(words, message)}`;

/** The edition's own columns by the key that the settings table has for them. */
const settingKeys = new Map([...MACHINE].map(([key, { field }]): [string, string] => [field, key]));

const settingName = (field: string) =>
  settingKeys.get(field) ?? field.replace('.', ' (').replace(/(?<= \(.*)$/, ')');

function changeLine(words: ImportWords, name: string, { field, old, new: now }: Change): string {
  return words.report.change(name, valueText(words, field, old), valueText(words, field, now));
}

/** How many rows of a table are new, changed, alike and only in the database. */
function countsOf<T extends RowTable>(
  { report }: ImportWords,
  { added, changed, untouched, absent }: TableDifference<T>,
): string {
  const counts = [
    report.added(added.length),
    report.changed(changed.length),
    report.untouched(untouched),
    ...(absent > 0 ? [report.absent(absent)] : []),
  ];
  return counts.join(report.comma);
}

/** Which rows are new, and every changed field with its old and its new value. */
function detailsOf<T extends RowTable>(
  words: ImportWords,
  table: T,
  { added, changed }: TableDifference<T>,
): string[] {
  const { report } = words;
  const key = (field: string) =>
    COLUMNS[table].columns.find((column) => column.field === field)?.key ?? field;
  return [
    ...(added.length > 0 ? [`  + ${added.map(({ id }) => id).join(report.comma)}`] : []),
    ...changed.flatMap(({ id, changes, cameBack }) => [
      ...(cameBack ? [`  ~ ${id} ${report.cameBack}`] : []),
      ...changes.map((change) => `  ~ ${id} ${changeLine(words, key(change.field), change)}`),
    ]),
  ];
}

function settingLines(words: ImportWords, { isNew, changes }: Difference['edition']): string[] {
  return changes.map((change) => {
    const name = settingName(change.field);
    return isNew
      ? `  + ${words.report.addition(name, valueText(words, change.field, change.new))}`
      : `  ~ ${changeLine(words, name, change)}`;
  });
}

/**
 * What changes, table by table, without colours: for a terminal and for a file.
 * @param details every row and field, not only how many
 */
export function differenceLines(
  words: ImportWords,
  { edition, tables }: Difference,
  details: boolean,
): string[] {
  const { report } = words;
  const count = edition.isNew ? report.newEdition : report.changed(edition.changes.length);
  return [
    `${words.tables.settings}: ${count}`,
    ...(details ? settingLines(words, edition) : []),
    ...ROW_TABLES.flatMap((table) => [
      `${words.tables[table]}: ${countsOf(words, tables[table])}`,
      ...(details ? detailsOf(words, table, tables[table]) : []),
    ]),
  ];
}

/** Whether a fair is a sample, and what its opening date is, where that needs saying. */
export function notices(
  { report }: ImportWords,
  { edition, sampleStart }: Pick<Accepted, 'edition' | 'sampleStart'>,
  today: IsoDate,
): string[] {
  const { sample, startDate } = edition;
  const said = sample ? [report.sample] : [];
  if (startDate === null) return [...said, report.noStart];
  if (!sampleStart) return said;
  return [...said, report.sampleStart(jalaliText(startDate), dayOf(edition, today) ?? 1)];
}
