import { checkFair } from '@/lib/import/check';
import { differenceOf, isNothing, type Difference } from '@/lib/import/difference';
import type { ImportOptions } from '@/lib/import/join-edition';
import { emptyFair, ROW_TABLES, type Edition, type Fair } from '@/lib/import/model';
import type { Problem } from '@/lib/import/problem';
import type { Source } from '@/lib/import/source';

/** What an import did, or would do. Refused, it did nothing at all. */
export type Outcome = {
  /** Whether rows of the sample fair keep this fair out, or stay beside it: the rows a file lacks are kept. */
  sampleInTheWay: boolean;
} & ({ ok: false; problems: Problem[] } | ({ ok: true } & Accepted));

/** `changed` is whether there was anything to write; `sampleStart` whether the opening date was made up. */
export type Accepted = {
  edition: Edition;
  sampleStart: boolean;
  difference: Difference;
  changed: boolean;
};

/** Whether it is a row that the file does not name which stands in the way. */
const isOfOldRow = ({ message }: Problem) =>
  message.id === 'overlaps'
    ? message.where === ''
    : message.id === 'smallerPlan' || message.id === 'fewerDays';

/** Whether a file has rows that the fair has not: another fair's, or a new one of the same. */
const adds = ({ tables }: Difference) => ROW_TABLES.some((table) => tables[table].added.length > 0);

/** Checks a file against a fair, without anything being written. */
export function judge(source: Source, fair: Fair, options: ImportOptions): Outcome {
  const isSample = fair.edition?.sample === true;
  const checked = checkFair(source, fair, options);
  const { edition, sampleStart, problems } = checked;
  if (problems.length > 0) {
    return { ok: false, problems, sampleInTheWay: isSample && problems.some(isOfOldRow) };
  }
  if (!edition) throw new Error('a fair without problems has an edition');
  const difference = differenceOf(fair, checked);
  return {
    ok: true,
    edition,
    sampleStart,
    difference,
    changed: !isNothing(difference),
    sampleInTheWay: isSample && adds(difference),
  };
}

/** What an import into an empty database would do. */
export const judgeForEmpty = (source: Source, options: ImportOptions): Outcome =>
  judge(source, emptyFair(), options);
