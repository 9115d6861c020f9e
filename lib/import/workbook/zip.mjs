// @ts-check
import { crc32, inflateRawSync } from 'node:zlib';
import { LIMITS, Refusal } from './limits.mjs';

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;
/** Old Office files, and new ones with a password, are not zip files but this container. */
const COMPOUND_FILE = 'd0cf11e0a1b11ae1';

/** @typedef {{ name: string, flags: number, method: number, crc: number, packed: number, size: number, at: number }} Entry */

/** The end record (APPNOTE.TXT 4.3.16) stands in the last 65,557 bytes: 22 and a comment. */
function endRecord(/** @type {Buffer} */ bytes) {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) {
      return {
        count: bytes.readUInt16LE(at + 10),
        size: bytes.readUInt32LE(at + 12),
        start: bytes.readUInt32LE(at + 16),
        at,
      };
    }
  }
  throw new Refusal('damaged');
}

/** Names are looked up in the archive only, never on disk; one that points elsewhere is still no workbook. */
function checkName(/** @type {string} */ name) {
  const outside = name.startsWith('/') || /^[a-z]:/i.test(name) || name.split('/').includes('..');
  if (outside || /[\\\u0000]/.test(name)) throw new Refusal('badPath', {}, { value: name });
}

/** @returns {Entry[]} */
function directory(/** @type {Buffer} */ bytes) {
  const end = endRecord(bytes);
  if (end.count > LIMITS.entries) throw new Refusal('tooManyEntries', { max: LIMITS.entries });
  if (end.start + end.size > end.at) throw new Refusal('damaged');
  const entries = [];
  let at = end.start;
  for (let n = 0; n < end.count; n++) {
    if (at + 46 > end.at || bytes.readUInt32LE(at) !== CENTRAL) throw new Refusal('damaged');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    checkName(name);
    entries.push({
      name,
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** The packed bytes of an entry, from its local header (4.3.7). */
function packedBytes(/** @type {Buffer} */ bytes, /** @type {Entry} */ entry) {
  if (entry.at + 30 > bytes.length || bytes.readUInt32LE(entry.at) !== LOCAL) {
    throw new Refusal('damaged');
  }
  const start =
    entry.at + 30 + bytes.readUInt16LE(entry.at + 26) + bytes.readUInt16LE(entry.at + 28);
  if (start + entry.packed > bytes.length) throw new Refusal('damaged');
  return bytes.subarray(start, start + entry.packed);
}

/** @param {number} room bytes that may still be inflated; counted while inflating, whatever the header says */
function inflate(/** @type {Buffer} */ packed, /** @type {Entry} */ entry, room) {
  if (entry.flags & ENCRYPTED) throw new Refusal('encrypted');
  if (entry.method === 0 && packed.length <= room) return packed;
  if (entry.method !== 8 && entry.method !== 0) throw new Refusal('damaged');
  try {
    if (entry.method === 8) return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) });
  } catch (error) {
    const tooLarge = error instanceof RangeError;
    if (!tooLarge) throw new Refusal('damaged');
  }
  throw new Refusal('inflatedTooLarge', { max: LIMITS.inflatedBytes / 1_000_000 });
}

/**
 * Opens a zip file. Entries are inflated only when read, and all that are read count towards one limit.
 * @param {Buffer} bytes
 * @returns {{ has: (name: string) => boolean, text: (name: string) => string }} `text` throws for a
 *   missing entry, for a wrong checksum and for what is not UTF-8
 */
export function openZip(bytes) {
  if (bytes.toString('hex', 0, 8) === COMPOUND_FILE) throw new Refusal('encrypted');
  const entries = directory(bytes);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (byName.size < entries.length) throw new Refusal('damaged');
  let room = LIMITS.inflatedBytes;
  return {
    has: (name) => byName.has(name),
    text(name) {
      const entry = byName.get(name);
      if (!entry) throw new Refusal('damaged');
      const content = inflate(packedBytes(bytes, entry), entry, room);
      room -= content.length;
      if (content.length !== entry.size || crc32(content) !== entry.crc) {
        throw new Refusal('damaged');
      }
      try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
      } catch {
        throw new Refusal('notUtf8Part');
      }
    },
  };
}
