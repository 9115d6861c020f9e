// @ts-check
import { walkXml } from './xml.mjs';

/** Excel writes control characters in strings as _x000D_. */
export const unescaped = (/** @type {string} */ text) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(parseInt(code, 16)));

/** @returns {string[]} shared strings; runs joined, phonetic readings left out */
export function readStrings(/** @type {string} */ source) {
  /** @type {string[]} */
  const strings = [];
  let current = '';
  walkXml(source, {
    open(name) {
      if (name === 'si') current = '';
    },
    text(part, path) {
      if (path.at(-1) === 't' && !path.includes('rPh')) current += part;
    },
    close(name) {
      if (name === 'si') strings.push(unescaped(current));
    },
  });
  return strings;
}
