/** What can be saved: a booth, a product or a session, by the id of its row (docs/decisions/0061). */
export const KINDS = ['b', 'p', 's'] as const;
export type Kind = (typeof KINDS)[number];
export type Key = `${Kind}${number}`;

/** What a visitor says of one listing. */
export type Said = { saved: boolean; seen: boolean; note: string };

/** A value with the time it was set: milliseconds since 1970, but always after all that was known then. */
type Stamped<Value> = readonly [value: Value, at: number];
export type Item = { readonly [Field in keyof Said]?: Stamped<Said[Field]> };

/** One visitor's choice. What was taken out stays as `saved: false`, or another tab would bring it back. */
export type Visit = { readonly [key: Key]: Item };

/** Characters of a note. */
export const NOTE_MAX = 500;

export const EMPTY: Visit = {};

const FIELDS = { saved: 'boolean', seen: 'boolean', note: 'string' } as const;
const fields = Object.keys(FIELDS) as (keyof Said)[];
/** Later than any clock says; what claims it is no time. */
const NEVER = 2 ** 52;

const entries = (visit: Visit) => Object.entries(visit) as [Key, Item][];

/** Ids are those of a 32-bit row number: PostgreSQL's `SERIAL` has no more. */
export const isKey = (key: string): key is Key =>
  /^[bps][1-9]\d{0,9}$/.test(key) && Number(key.slice(1)) < 2 ** 31;

export const keyOf = (kind: Kind, id: number): Key => `${kind}${id}`;

/** The later of two; of two at the same time the greater, so that both sides choose the same. */
function later<Value extends boolean | string>(
  one: Stamped<Value> | undefined,
  other: Stamped<Value> | undefined,
): Stamped<Value> | undefined {
  if (!one || !other) return one ?? other;
  if (one[1] !== other[1]) return one[1] > other[1] ? one : other;
  return one[0] > other[0] ? one : other;
}

function mergeItems(one: Item, other: Item): Item {
  const both = {
    saved: later(one.saved, other.saved),
    seen: later(one.seen, other.seen),
    note: later(one.note, other.note),
  };
  return Object.fromEntries(Object.entries(both).filter(([, value]) => value)) as Item;
}

/** Both choices in one: the same in whichever order, and however often, they come together. */
export function merge(one: Visit, other: Visit): Visit {
  const all: Record<Key, Item> = { ...one };
  for (const [key, item] of entries(other)) all[key] = mergeItems(all[key] ?? {}, item);
  return all;
}

const latest = (visit: Visit) =>
  Math.max(
    0,
    ...entries(visit).flatMap(([, item]) => fields.map((field) => item[field]?.[1] ?? 0)),
  );

export type Changes = { readonly [key: Key]: Partial<Said> };

/** The choice after these changes; they are later than all before, whatever the clock says (`now`, in ms). */
export function change(visit: Visit, changes: Changes, now: number): Visit {
  const at = Math.max(Math.floor(now) || 0, latest(visit) + 1);
  const said = Object.entries(changes).map(([key, values]) => [
    key,
    Object.fromEntries(Object.entries(values).map(([field, value]) => [field, [value, at]])),
  ]);
  return merge(visit, Object.fromEntries(said) as Visit);
}

/** What is said of a listing. */
export const saidOf = (visit: Visit, key: Key): Said => ({
  saved: visit[key]?.saved?.[0] ?? false,
  seen: visit[key]?.seen?.[0] ?? false,
  note: visit[key]?.note?.[0] ?? '',
});

/** What is saved, by kind and id. */
export const savedKeys = (visit: Visit): Key[] =>
  entries(visit)
    .flatMap(([key, { saved }]) => (saved?.[0] ? key : []))
    .toSorted(
      (a, b) => a.charCodeAt(0) - b.charCodeAt(0) || Number(a.slice(1)) - Number(b.slice(1)),
    );

/** The changes that make exactly `keys` the saved ones. */
export const replacing = (visit: Visit, keys: readonly Key[]): Changes =>
  Object.fromEntries([
    ...savedKeys(visit).map((key) => [key, { saved: false }] as const),
    ...keys.map((key) => [key, { saved: true }] as const),
  ]);

/** The changes that make what is said of `keys` what it was in `before`. */
export const undoing = (before: Visit, keys: readonly Key[]): Changes =>
  Object.fromEntries(keys.map((key) => [key, saidOf(before, key)]));

const isStamped = (value: unknown, type: string) =>
  Array.isArray(value) &&
  value.length === 2 &&
  typeof value[0] === type &&
  Number.isSafeInteger(value[1]) &&
  value[1] >= 0 &&
  value[1] <= NEVER;

const isItem = (item: unknown): item is Item =>
  typeof item === 'object' &&
  item !== null &&
  Object.entries(item).every(([field, value]) => isStamped(value, FIELDS[field as keyof Said]));

/** The choice as it is kept: the same text for the same choice. */
export const textOf = (visit: Visit): string =>
  JSON.stringify({
    v: 1,
    items: Object.fromEntries(entries(visit).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  });

/** What a kept text holds. `whole` is false where it holds anything else too, which is not to be lost. */
export function parse(text: string): { visit: Visit; whole: boolean } {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return { visit: EMPTY, whole: false };
  }
  const { v, items } = (kept ?? {}) as { v?: unknown; items?: unknown };
  if (v !== 1 || typeof items !== 'object' || items === null) return { visit: EMPTY, whole: false };
  const all = Object.entries(items);
  const known = all.filter(([key, item]) => isKey(key) && isItem(item));
  const whole = known.length === all.length && Object.keys(kept as object).length === 2;
  return { visit: Object.fromEntries(known), whole };
}
