/**
 * The next free code after those that exist: `B01`, `B02` → `B03`. Codes are the identity in spreadsheets
 * and are never reused, so removed listings count too.
 * @param existing all codes of the kind, of any prefix
 */
export function nextCode(prefix: string, existing: string[]): string {
  const numbers = existing
    .filter((code) => code.startsWith(prefix))
    .map((code) => Number(code.slice(prefix.length)))
    .filter(Number.isSafeInteger);
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
