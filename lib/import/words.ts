import type { TableName } from '@/lib/import/model';
import type { ProblemId, ProblemParams } from '@/lib/import/problem';

/** Everything the import says, in one language. Numbers come as numbers, codes and keys as they are. */
export type ImportWords = {
  tables: Record<TableName, string>;
  /** What is wrong and what to do, after the place and the value. */
  problems: { [Id in ProblemId]: (params: ProblemParams[Id]) => string };
  /** A value in front of what is wrong with it. */
  quoted: (value: string) => string;
  report: {
    added: (count: number) => string;
    changed: (count: number) => string;
    untouched: (count: number) => string;
    absent: (count: number) => string;
    newEdition: string;
    /** Between the parts of a list. */
    comma: string;
    addition: (field: string, value: string) => string;
    change: (field: string, old: string, now: string) => string;
    empty: string;
    yes: string;
    no: string;
    byAgreement: string;
    cameBack: string;
    refused: (problems: number) => string;
    sampleInTheWay: string;
    dryRun: string;
    written: string;
    unchanged: string;
    sample: string;
    /** `start` as YYYY/MM/DD, Jalali; `day` is which day of the fair today then is. */
    sampleStart: (start: string, day: number) => string;
    noStart: string;
  };
};
