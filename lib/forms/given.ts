/** The texts that were filled in: what was left empty (an address, a colour) stays as it is. */
export function given<T extends Record<string, string>>(texts: T): Partial<T> {
  const filled = Object.entries(texts).filter(([, text]) => text !== '');
  return Object.fromEntries(filled) as Partial<T>;
}
