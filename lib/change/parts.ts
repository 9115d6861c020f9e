/** Rows of one statement: with three values each they stay under either database's limit of values. */
const AT_ONCE = 5_000;

/** All of them in parts for one statement each; one part, which is empty, where there are none. */
export function* inParts<T>(all: readonly T[]): Generator<T[]> {
  let from = 0;
  do {
    yield all.slice(from, from + AT_ONCE);
    from += AT_ONCE;
  } while (from < all.length);
}
