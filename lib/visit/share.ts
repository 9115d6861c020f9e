import { isKey, keyOf, KINDS, type Key } from './choice';

/** Longest `v=` that is looked at: far more than the whole fair takes. */
const LONGEST = 1000;
const VERSION = 1;

/** `newer`: written by a later version of the site. `broken`: cut off, mistyped or made up. */
export type Shared = { ok: true; keys: Key[] } | { ok: false; why: 'newer' | 'broken' };

/** A number in groups of seven bits, the least first; the eighth bit says that more follow (LEB128). */
function varint(n: number): number[] {
  const bytes: number[] = [];
  for (let rest = n; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

/** CRC-16/XMODEM: of all texts of two bytes or more that were changed by chance, one in 65,536 passes. */
function checksum(bytes: readonly number[]): number[] {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return [crc >> 8, crc & 255];
}

/** A bit for each id from the first one on: thirty booths are four bytes. `sizes * 2 + 1`, base, bits. */
function bitmap(ids: readonly number[]): number[] | null {
  const [base = 0, last = 0] = [ids[0], ids.at(-1)];
  const size = Math.floor((last - base) / 8) + 1;
  if (size > LONGEST) return null;
  const bits = Array.from({ length: size }, () => 0);
  for (const at of ids.map((id) => id - base))
    bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7));
  return [...varint(size * 2 + 1), ...varint(base), ...bits];
}

/** Each id as its distance from the one before. `count * 2`, distances. */
const deltas = (ids: readonly number[]): number[] => [
  ...varint(ids.length * 2),
  ...ids.flatMap((id, i) => varint(id - (ids[i - 1] ?? 0))),
];

/** The shorter of the two ways; neighbours are a bitmap, few and far between are distances. */
function section(ids: readonly number[]): number[] {
  const far = deltas(ids);
  const near = ids.length > 0 ? bitmap(ids) : null;
  return near && near.length <= far.length ? near : far;
}

const toText = (bytes: readonly number[]) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/**
 * A choice as the `v` of a shared address: base64url of a version byte, a section each for booths, products and
 * sessions, and a checksum. All thirty booths are 12 characters. Null for nothing, and for more than fits.
 */
export function encodeShare(keys: readonly Key[]): string | null {
  const sections = KINDS.map((kind) =>
    [...new Set(keys.flatMap((key) => (key[0] === kind ? Number(key.slice(1)) : [])))].sort(
      (a, b) => a - b,
    ),
  );
  while (sections.at(-1)?.length === 0) sections.pop();
  const bytes = [VERSION, ...sections.flatMap(section)];
  if (sections.length === 0 || bytes.length > LONGEST / 2) return null;
  return toText([...bytes, ...checksum(bytes)]);
}

/** Reads numbers one after the other; undefined past the end, or where a number is none. */
function reader(bytes: readonly number[]) {
  let at = 0;
  const byte = () => bytes[at++];
  const number = (): number | undefined => {
    let value = 0;
    for (let weight = 1; weight < 2 ** 35; weight *= 128) {
      const next = byte();
      if (next === undefined) return undefined;
      value += (next & 127) * weight;
      if (next < 128) return value;
    }
    return undefined;
  };
  return { byte, number, isOver: () => at >= bytes.length };
}

/** The ids of one section; whatever is not right ends it early, and is found when it is written again. */
function idsOf({ byte, number }: ReturnType<typeof reader>): number[] {
  const head = number() ?? 0;
  const size = Math.min(head >> 1, LONGEST);
  const ids: number[] = [];
  let last = head & 1 ? (number() ?? 0) : 0;
  for (let i = 0; i < size; i += 1) {
    if (head & 1) {
      const bits = byte() ?? 0;
      for (let bit = 0; bit < 8; bit += 1) if (bits & (1 << bit)) ids.push(last + i * 8 + bit);
    } else ids.push((last += number() ?? 0));
  }
  return ids;
}

function bytesOf(text: string): number[] {
  if (!/^[\w-]{4,1000}$/.test(text)) return [];
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Array.from(binary, (character) => character.charCodeAt(0));
  } catch {
    return [];
  }
}

/**
 * What a shared address holds. It never throws, and takes only what {@link encodeShare} writes: a choice has one
 * address.
 */
export function decodeShare(text: string): Shared {
  const bytes = bytesOf(text);
  const content = bytes.slice(0, -2);
  const isRight = content.length > 0 && checksum(content).every((b, i) => b === bytes.at(i - 2));
  if (!isRight) return { ok: false, why: 'broken' };
  if (content[0] !== VERSION) return { ok: false, why: 'newer' };
  const read = reader(content.slice(1));
  const keys: Key[] = [];
  for (const kind of KINDS) {
    if (!read.isOver()) keys.push(...idsOf(read).map((id) => keyOf(kind, id)));
  }
  const isOurs = keys.every(isKey) && encodeShare(keys) === text;
  return isOurs ? { ok: true, keys } : { ok: false, why: 'broken' };
}
