// @ts-check
import { columnNumber, createGrid, formulaCell } from './grid.mjs';
import { Refusal } from './limits.mjs';
import { calendarCell, numberText } from './number.mjs';
import { unescaped } from './xlsx-text.mjs';
import { walkXml } from './xml.mjs';

/** @typedef {import('./grid.mjs').Cell} Cell */
/** @typedef {{ row: number, column: number, type: string, style: number, value: string, inline: string, formula: boolean, formulaText: string }} Raw */

/**
 * What all sheets of a workbook share: its strings, which styles show dates and times, and its day nought.
 * @typedef {{ shared: string[], shownAs: (style: number) => 'date' | 'time' | null, dayNought: number }} Book
 */

/** @returns {Cell} */
function cellOf(/** @type {Raw} */ raw, /** @type {Book} */ { shared, shownAs, dayNought }) {
  if (raw.formula) return formulaCell(raw.formulaText);
  switch (raw.type) {
    case 's': {
      const text = /^\d+$/.test(raw.value) ? shared[Number(raw.value)] : undefined;
      if (text === undefined) throw new Refusal('damaged');
      return text;
    }
    case 'inlineStr':
      return unescaped(raw.inline);
    case 'str':
      return unescaped(raw.value);
    case 'b':
      return raw.value.trim() === '1' || raw.value === 'true' ? 'true' : 'false';
    case 'e':
      return { text: raw.value, odd: 'error' };
    case 'd':
      return { text: raw.value.slice(0, 10), odd: 'date' };
    default: {
      if (raw.value.trim() === '') return '';
      const shown = shownAs(raw.style);
      return shown ? calendarCell(raw.value, shown, dayNought) : numberText(raw.value);
    }
  }
}

/** Where a cell says it stands ("B12"), or null where it says nothing. */
function addressOf(/** @type {string | undefined} */ reference) {
  if (reference === undefined) return null;
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference);
  if (!found) throw new Refusal('damaged');
  return { column: columnNumber(found[1] ?? ''), row: Number(found[2]) };
}

/**
 * Reads one worksheet. A row or cell without address follows the one before it.
 * @param {string} source
 * @param {string} name
 * @param {Book} book
 * @param {ReturnType<typeof import('./grid.mjs').createBudget>} budget
 */
export function readSheet(source, name, book, budget) {
  const grid = createGrid(name, budget);
  let row = 0;
  let column = 0;
  /** @type {Raw | null} */
  let cell = null;
  walkXml(source, {
    open(element, attribute) {
      if (element === 'row') {
        row = Number(attribute('r') ?? row + 1);
        column = 0;
        if (!Number.isSafeInteger(row) || row < 1) throw new Refusal('damaged');
      } else if (element === 'c') {
        const address = addressOf(attribute('r'));
        column = address?.column ?? column + 1;
        cell = {
          row: address?.row ?? row,
          column,
          type: attribute('t') ?? 'n',
          style: Number(attribute('s') ?? 0),
          value: '',
          inline: '',
          formula: false,
          formulaText: '',
        };
      } else if (element === 'f' && cell) cell.formula = true;
    },
    text(part, path) {
      if (!cell) return;
      const element = path.at(-1);
      if (element === 'v') cell.value += part;
      else if (element === 'f') cell.formulaText += part;
      else if (element === 't' && !path.includes('rPh')) cell.inline += part;
    },
    close(element) {
      if (element !== 'c' || !cell) return;
      grid.put(cell.row, cell.column, cellOf(cell, book));
      cell = null;
    },
  });
  return grid.sheet();
}
