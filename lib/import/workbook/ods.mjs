// @ts-check
import { createBudget, createGrid, formulaCell } from './grid.mjs';
import { LIMITS, Refusal } from './limits.mjs';
import { dateCell, durationText, numberText } from './number.mjs';
import { walkXml } from './xml.mjs';

/** @typedef {import('./grid.mjs').Cell} Cell */
/** @typedef {{ repeat: number, type: string, value: string, formula: string | undefined, text: string, paragraphs: number }} Raw */

/** How often a row or a cell stands there. Nothing is expanded that has no content. */
function repeats(/** @type {string | undefined} */ stated) {
  const times = Number(stated ?? 1);
  if (!Number.isSafeInteger(times) || times < 1) throw new Refusal('damaged');
  return times;
}

/** @returns {Cell} */
function cellOf(/** @type {Raw} */ raw) {
  if (raw.formula !== undefined) {
    return formulaCell(raw.formula.replace(/^(?:[a-z]+:)?=/, ''));
  }
  switch (raw.type) {
    case 'float':
    case 'currency':
    case 'percentage':
      return numberText(raw.value);
    case 'boolean':
      return raw.value === 'true' ? 'true' : 'false';
    case 'time':
      return durationText(raw.value) ?? { text: raw.text, odd: 'date' };
    case 'date':
      return dateCell(raw.value);
    default:
      return /^(?:#[A-Z/0!?]+|Err:\d+)$/.test(raw.text)
        ? { text: raw.text, odd: 'error' }
        : raw.text;
  }
}

/** Which attribute holds the value of a cell of this type. */
const valueName = (/** @type {string} */ type) =>
  ({ boolean: 'boolean-value', time: 'time-value', date: 'date-value', string: 'string-value' })[
    type
  ] ?? 'value';

/** Comments, drawings and recorded changes hold text, and even tables, that no cell shows. */
const HIDDEN = ['annotation', 'shapes', 'tracked-changes', 'dde-links', 'frame', 'forms'];

/** Reads an OpenDocument spreadsheet (OASIS ODF 1.3 part 3, 9). @returns {import('./grid.mjs').Sheet[]} */
export function readOds(/** @type {ReturnType<typeof import('./zip.mjs').openZip>} */ zip) {
  const manifest = 'META-INF/manifest.xml';
  if (zip.has(manifest) && zip.text(manifest).includes('encryption-data')) {
    throw new Refusal('encrypted');
  }
  const budget = createBudget();
  /** @type {ReturnType<typeof createGrid>[]} */
  const grids = [];
  let row = 1;
  let rowRepeat = 1;
  let column = 1;
  /** @type {{ column: number, repeat: number, cell: Cell }[]} */
  let cells = [];
  /** @type {Raw | null} */
  let raw = null;

  function append(/** @type {string} */ part) {
    if (!raw) return;
    raw.text += part;
    if (raw.text.length > LIMITS.cellCharacters) throw new Refusal('damaged');
  }

  function putRow() {
    const grid = grids.at(-1);
    for (const { column: first, repeat, cell } of cells) {
      for (let down = 0; down < rowRepeat; down++) {
        for (let along = 0; along < repeat; along++) grid?.put(row + down, first + along, cell);
      }
    }
    row += rowRepeat;
  }

  walkXml(zip.text('content.xml'), {
    open(name, attribute, path) {
      if (path.some((one) => HIDDEN.includes(one))) return;
      if (name === 'table' && path.at(-2) === 'spreadsheet') {
        if (grids.length >= LIMITS.sheets)
          throw new Refusal('tooManySheets', { max: LIMITS.sheets });
        grids.push(createGrid(attribute('name') ?? '', budget));
        row = 1;
      } else if (name === 'table-row') {
        rowRepeat = repeats(attribute('number-rows-repeated'));
        column = 1;
        cells = [];
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        const type = attribute('value-type') ?? '';
        raw = {
          repeat: repeats(attribute('number-columns-repeated')),
          type,
          value: attribute(valueName(type)) ?? '',
          formula: attribute('formula'),
          text: '',
          paragraphs: 0,
        };
      } else if (raw && name === 'p') append(raw.paragraphs++ ? '\n' : '');
      else if (name === 's') append(' '.repeat(Math.min(repeats(attribute('c')), 1000)));
      else if (name === 'tab') append('\t');
      else if (name === 'line-break') append('\n');
    },
    text(part, path) {
      if (path.includes('p') && !path.some((one) => HIDDEN.includes(one))) append(part);
    },
    close(name, path) {
      if (path.some((one) => HIDDEN.includes(one))) return;
      if (raw && (name === 'table-cell' || name === 'covered-table-cell')) {
        const cell = name === 'table-cell' ? cellOf(raw) : '';
        if (typeof cell !== 'string' || cell.trim() !== '') {
          cells.push({ column, repeat: raw.repeat, cell });
        }
        column += raw.repeat;
        raw = null;
      } else if (name === 'table-row') putRow();
    },
  });
  return grids.map((grid) => grid.sheet());
}
