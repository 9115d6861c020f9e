/**
 * The next free code after those that exist: `B01`, `B02` → `B03`. Codes are the identity in spreadsheets
 * and are never reused, so removed listings count too.
 * @param rows all rows of the kind, with codes of any prefix
 * @param digits the least number of digits
 */
export function nextCode(prefix: string, rows: { code: string }[], digits = 2): string {
  const numbers = rows
    .filter(({ code }) => code.startsWith(prefix))
    .map(({ code }) => Number(code.slice(prefix.length)))
    .filter(Number.isSafeInteger);
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(digits, '0')}`;
}
