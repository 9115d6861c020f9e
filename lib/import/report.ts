import { COLUMNS } from '@/lib/import/columns';
import type { Change, Difference, TableDifference } from '@/lib/import/difference';
import { ROW_TABLES, type Edition, type RowTable } from '@/lib/import/model';
import type { Message, Problem, ProblemId } from '@/lib/import/problem';
import { MACHINE } from '@/lib/import/setting-values';
import { shortened, valueText } from '@/lib/import/value-text';
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

function tableLines<T extends RowTable>(
  words: ImportWords,
  table: T,
  { added, changed, untouched, absent }: TableDifference<T>,
): string[] {
  const { report } = words;
  const key = (field: string) =>
    COLUMNS[table].columns.find((column) => column.field === field)?.key ?? field;
  const counts = [
    report.added(added.length),
    report.changed(changed.length),
    report.untouched(untouched),
    ...(absent > 0 ? [report.absent(absent)] : []),
  ];
  return [
    `${words.tables[table]}: ${counts.join(report.comma)}`,
    ...(added.length > 0 ? [`  + ${added.map(({ id }) => id).join(report.comma)}`] : []),
    ...changed.flatMap(({ id, changes, cameBack }) => [
      ...(cameBack ? [`  ~ ${id} ${report.cameBack}`] : []),
      ...changes.map((change) => `  ~ ${id} ${changeLine(words, key(change.field), change)}`),
    ]),
  ];
}

/** What would change, table by table, without colours: for a terminal and for a file. */
export function differenceLines(words: ImportWords, { edition, tables }: Difference): string[] {
  const { report } = words;
  const settings = edition.changes.map((change) => {
    const name = settingName(change.field);
    return edition.isNew
      ? `  + ${report.addition(name, valueText(words, change.field, change.new))}`
      : `  ~ ${changeLine(words, name, change)}`;
  });
  const count = edition.isNew ? report.newEdition : report.changed(edition.changes.length);
  return [
    `${words.tables.settings}: ${count}`,
    ...settings,
    ...ROW_TABLES.flatMap((table) => tableLines(words, table, tables[table])),
  ];
}

/** Whether a fair is a sample, and what its opening date is, where that needs saying. */
export function notices(
  words: ImportWords,
  { sample, startDate }: Pick<Edition, 'sample' | 'startDate'>,
): string[] {
  const { report } = words;
  return [...(sample ? [report.sample] : []), ...(startDate === null ? [report.noStart] : [])];
}
