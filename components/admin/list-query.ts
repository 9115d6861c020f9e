/** What the address of an admin list asks for; empty text where it says nothing. */
export type AdminQuery = { q: string; sort: string; state: string; unfinished: string };

export type SearchParams = Record<string, string | string[] | undefined>;

const one = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? '';

/** Reads it; of a parameter given twice the first counts. */
export const adminQuery = (params: SearchParams): AdminQuery => ({
  q: one(params.q),
  sort: one(params.sort),
  state: one(params.state),
  unfinished: one(params.unfinished),
});
