// @ts-check
import { LIMITS, Refusal } from './limits.mjs';

/**
 * A cell as text, or one that is not text with the reason; `text` is then what the sheet shows.
 * @typedef {string | { text: string, odd: 'formula' | 'error' | 'date' }} Cell
 * @typedef {{ row: number, cells: [number, Cell][] }} Row `row` and columns as the spreadsheet counts, from 1
 * @typedef {{ name: string, rows: Row[] }} Sheet
 */

/**
 * A cell with a formula. LibreOffice has no other way to keep a yes or no than the formula TRUE() or
 * FALSE(), in .ods and in .xlsx; that one is a value, every other one is told as what it is.
 * @param {string} formula without its "=" or namespace
 * @returns {Cell}
 */
export function formulaCell(formula) {
  const literal = /^\s*(true|false)\s*(?:\(\s*\))?\s*$/i.exec(formula)?.[1];
  return literal ? literal.toLowerCase() : { text: `=${formula}`, odd: 'formula' };
}

/** Column number → letters: 1 is A, 27 is AA. */
export function columnLetters(/** @type {number} */ column) {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Letters → column number; at most three letters, so never over 18,278. */
export const columnNumber = (/** @type {string} */ letters) =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const isBlank = (/** @type {Cell} */ cell) => typeof cell === 'string' && cell.trim() === '';

/** What all sheets of one workbook may still hold. */
export const createBudget = () => ({ cells: LIMITS.cells, characters: LIMITS.characters });

/**
 * Collects the cells of one sheet. Blank cells cost nothing, wherever they stand; a cell with content
 * beyond the limits is refused by its address.
 * @param {string} name
 * @param {ReturnType<typeof createBudget>} budget
 */
export function createGrid(name, budget) {
  /** @type {Map<number, Map<number, Cell>>} */
  const rows = new Map();
  return {
    put(/** @type {number} */ row, /** @type {number} */ column, /** @type {Cell} */ cell) {
      if (isBlank(cell)) return;
      if (row > LIMITS.rows || column > LIMITS.columns) {
        const where = { sheet: name, row, column: columnLetters(column) };
        throw new Refusal('tooFar', { rows: LIMITS.rows, columns: LIMITS.columns }, where);
      }
      budget.cells -= 1;
      budget.characters -= typeof cell === 'string' ? cell.length : cell.text.length;
      if (budget.cells < 0 || budget.characters < 0) {
        throw new Refusal('tooMuch', { cells: LIMITS.cells }, { sheet: name, row });
      }
      const cells = rows.get(row) ?? new Map();
      rows.set(row, cells.set(column, cell));
    },
    /** @returns {Sheet} */
    sheet: () => ({
      name,
      rows: [...rows]
        .sort(([a], [b]) => a - b)
        .map(([row, cells]) => ({ row, cells: [...cells].sort(([a], [b]) => a - b) })),
    }),
  };
}

/** @typedef {ReturnType<typeof createGrid>} Grid */
