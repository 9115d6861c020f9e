// @ts-check
import { walkXml } from './xml.mjs';

/** Built-in formats of times (ECMA-376 part 1, 18.8.30). */
const TIMES = new Set([18, 19, 20, 21, 45, 46, 47]);
/** Built-in formats of dates; 27–36 and 50–58 are the East Asian ones. */
const isDate = (/** @type {number} */ id) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** What a format code shows, by its letters outside quotes, escapes and brackets. */
function shownBy(/** @type {string} */ code) {
  const letters = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/[yd]|mmm/.test(letters)) return 'date';
  return /[hs]/.test(letters) ? 'time' : null;
}

/**
 * Reads xl/styles.xml for the one thing the import needs: which cell styles show a number as a date
 * or a time.
 * @returns {(style: number) => 'date' | 'time' | null}
 */
export function readStyles(/** @type {string} */ source) {
  /** @type {Map<number, string>} */
  const codes = new Map();
  /** @type {number[]} */
  const formats = [];
  walkXml(source, {
    open(name, attribute, path) {
      if (name === 'numFmt')
        codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'xf' && path.at(-2) === 'cellXfs')
        formats.push(Number(attribute('numFmtId') ?? 0));
    },
  });
  return (style) => {
    const id = formats[style] ?? 0;
    const code = codes.get(id);
    if (code !== undefined) return shownBy(code);
    if (TIMES.has(id)) return 'time';
    return isDate(id) ? 'date' : null;
  };
}
