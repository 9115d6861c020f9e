/**
 * One of the latest changes. `what` is the listing's name as it then was; `at` an ISO instant. `key` is the last
 * part of its form's address as it is now (a booth's number may have changed since); null where it has none.
 */
export type Edit = {
  id: number;
  kind: string;
  key: string | null;
  what: string;
  whatEn: string;
  action: string;
  who: string;
  at: string;
};
/** A spreadsheet that was imported: how many rows of each kind it wrote. */
export type Import = {
  id: number;
  action: 'import';
  rows: { kind: string; count: number }[];
  who: string;
  at: string;
};
export type Change = Edit | Import;

export const isImport = (change: Change): change is Import => 'rows' in change;
