/** A part of a list in the order of a key that no two share: so many after one, which need not be there any more. */
export type Keyset<Key> = { after?: Key | undefined; take: number };
