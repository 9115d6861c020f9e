// @ts-check
import { posix } from 'node:path';
import { createBudget } from './grid.mjs';
import { LIMITS, Refusal } from './limits.mjs';
import { MAC_DAY_NOUGHT } from './number.mjs';
import { readSheet } from './xlsx-sheet.mjs';
import { readStyles } from './xlsx-styles.mjs';
import { readStrings } from './xlsx-text.mjs';
import { walkXml } from './xml.mjs';

/** @typedef {ReturnType<typeof import('./zip.mjs').openZip>} Zip */

/**
 * The parts a part refers to. Targets are names in the archive, relative to the part's folder or from
 * its root; addresses outside of it are refused.
 */
function readRelations(/** @type {Zip} */ zip, /** @type {string} */ part) {
  const { dir, base } = posix.parse(part);
  const relations = posix.join(dir, '_rels', `${base}.rels`);
  /** @type {{ id: string, type: string, target: string }[]} */
  const found = [];
  if (!zip.has(relations)) return found;
  walkXml(zip.text(relations), {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const stated = attribute('Target') ?? '';
      const target = posix.normalize(
        stated.startsWith('/') ? stated.slice(1) : posix.join(dir, stated),
      );
      if (target.startsWith('..')) throw new Refusal('badPath', {}, { value: stated });
      found.push({
        id: attribute('Id') ?? '',
        type: posix.basename(attribute('Type') ?? ''),
        target,
      });
    },
  });
  return found;
}

/** Reads an Office Open XML workbook (ECMA-376). @returns {import('./grid.mjs').Sheet[]} */
export function readXlsx(/** @type {Zip} */ zip) {
  const start = readRelations(zip, '').find((one) => one.type === 'officeDocument');
  const workbook = start?.target ?? 'xl/workbook.xml';
  const relations = readRelations(zip, workbook);
  const partOf = (/** @type {string} */ type) => {
    const part = relations.find((one) => one.type === type)?.target;
    return part && zip.has(part) ? zip.text(part) : null;
  };
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  const book = {
    shared: strings ? readStrings(strings) : [],
    shownAs: styles ? readStyles(styles) : () => null,
    dayNought: 0,
  };
  /** @type {{ name: string, part: string }[]} */
  const sheets = [];
  walkXml(zip.text(workbook), {
    open(name, attribute, path) {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attribute('date1904') ?? '')) {
        book.dayNought = MAC_DAY_NOUGHT;
      }
      if (name !== 'sheet' || path.at(-2) !== 'sheets') return;
      const relation = relations.find((one) => one.id === attribute('id'));
      if (relation?.type === 'worksheet') {
        sheets.push({ name: attribute('name') ?? '', part: relation.target });
      }
    },
  });
  if (sheets.length > LIMITS.sheets) throw new Refusal('tooManySheets', { max: LIMITS.sheets });
  const budget = createBudget();
  return sheets.map(({ name, part }) => readSheet(zip.text(part), name, book, budget));
}
