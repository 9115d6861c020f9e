/** Part of an ordered list: what comes after a key, at most so many. All without them. */
export type Slice<Key> = { after?: Key; limit?: number };
