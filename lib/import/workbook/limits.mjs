// @ts-check
/**
 * What a workbook may hold. A fair of 999 booths stays far below; a file made to exhaust the machine
 * does not. Sizes in bytes, rows and columns as the spreadsheet counts them.
 */
export const LIMITS = {
  fileBytes: 20_000_000,
  entries: 2_000,
  inflatedBytes: 60_000_000,
  sheets: 100,
  rows: 10_000,
  columns: 100,
  cells: 400_000,
  /** Characters of all cells together: a shared string may be named by every cell. */
  characters: 20_000_000,
  /** No spreadsheet program stores a longer cell than 32,767; ODS spaces are counted, not written. */
  cellCharacters: 1_000_000,
  /** Of the child process: seconds and megabytes of heap. */
  seconds: 20,
  heapMegabytes: 256,
};

/**
 * A workbook that is not read. `id` names the message in `lib/i18n/<locale>/import.ts`.
 * @typedef {{ sheet?: string, row?: number, column?: string, value?: string }} Where
 */
export class Refusal extends Error {
  /**
   * @param {string} id
   * @param {Record<string, string | number>} [params]
   * @param {Where} [where]
   */
  constructor(id, params = {}, where = {}) {
    super(id);
    this.id = id;
    this.params = params;
    this.where = where;
  }
}
