import { checkFair } from '@/lib/import/check';
import { differenceOf, isNothing, type Difference } from '@/lib/import/difference';
import type { ImportOptions } from '@/lib/import/join-edition';
import { emptyFair, type Edition, type Fair } from '@/lib/import/model';
import type { Problem } from '@/lib/import/problem';
import type { Source } from '@/lib/import/source';

/** What an import did, or would do. Refused, it did nothing at all. */
export type Outcome =
  { ok: false; problems: Problem[]; sampleInTheWay: boolean } | ({ ok: true } & Accepted);

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

/** Rows of the sample stay like all others, so a fair of one's own may not fit beside them. */
const isSampleInTheWay = ({ edition }: Fair, problems: Problem[]) =>
  edition?.sample === true && problems.some(isOfOldRow);

/** Checks a file against a fair, without anything being written. */
export function judge(source: Source, fair: Fair, options: ImportOptions): Outcome {
  const checked = checkFair(source, fair, options);
  const { edition, sampleStart, problems } = checked;
  if (problems.length > 0) {
    return { ok: false, problems, sampleInTheWay: isSampleInTheWay(fair, problems) };
  }
  if (!edition) throw new Error('a fair without problems has an edition');
  const difference = differenceOf(fair, checked);
  return { ok: true, edition, sampleStart, difference, changed: !isNothing(difference) };
}

/** What an import into an empty database would do. */
export const judgeForEmpty = (source: Source, options: ImportOptions): Outcome =>
  judge(source, emptyFair(), options);
