import { z } from 'zod';

/** So many items a page has unless asked otherwise, and at most. */
export const PAGE_SIZE = 50;
export const PAGE_MAX = 200;
const KEY_MAX = 60;

/** What a list takes in its query. Each at most once; other names are not looked at. */
export const sliceQuery = z.object({
  after: z
    .string()
    .min(1)
    .max(KEY_MAX)
    .optional()
    .describe('Key of the last item of the page before: a booth’s number, otherwise a code'),
  limit: z.coerce.number().int().min(1).max(PAGE_MAX).default(PAGE_SIZE).describe('Items'),
});
export type Slice = z.output<typeof sliceQuery>;

/** The slice that an address asks for, or the names of what is wrong in its query. */
export function readSlice(query: URLSearchParams): Slice | { wrong: string[] } {
  const twice = Object.keys(sliceQuery.shape).filter((name) => query.getAll(name).length > 1);
  if (twice.length > 0) return { wrong: twice };
  const read = sliceQuery.safeParse({
    after: query.get('after') ?? undefined,
    // Coercion would take an empty text for nought, and «0x10» for sixteen.
    limit: query.has('limit')
      ? (/^\d{1,4}$/.exec(query.get('limit') ?? '')?.[0] ?? NaN)
      : undefined,
  });
  if (read.success) return read.data;
  return { wrong: [...new Set(read.error.issues.map(({ path }) => String(path[0])))] };
}

/** A page of a list, and the key from which the next one goes on; null: this was the last. */
export type Page<Item> = { page: Item[]; last: string | null };

/** The first `limit` of items, of which one more was read where there is one. */
export function pageOf<Item>(
  read: readonly Item[],
  keyOf: (item: Item) => string,
  { limit }: Pick<Slice, 'limit'>,
): Page<Item> {
  const page = read.slice(0, limit);
  const last = read.length > limit ? page.at(-1) : undefined;
  return { page, last: last === undefined ? null : keyOf(last) };
}

/**
 * The items after a key, of all there are. A key need not be there any more: pages neither skip nor repeat when
 * something is added or removed between them.
 * @param keyOf text whose order in code points is the list's
 */
export function sliceOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { after, limit }: Slice,
): Page<Item> {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  const ordered = keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const rest = after === undefined ? ordered : ordered.filter(({ key }) => key > after);
  return pageOf(
    rest.map(({ item }) => item),
    keyOf,
    { limit },
  );
}
