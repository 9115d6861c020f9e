import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

const pathOf = (url: string) => resolve(url.replace(/^file:/, ''));

/**
 * The file that stands at a database's address, as device and inode; null where none can be read. Only asked,
 * never opened: closing a second descriptor of a file would drop the locks that SQLite holds on it (fcntl).
 */
async function fileAt(url: string): Promise<string | null> {
  try {
    await access(pathOf(url), constants.R_OK);
    const { dev, ino } = await stat(pathOf(url), { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

// Kept on globalThis: Next bundles this module more than once.
const holder: typeof globalThis & { fairOpenedFiles?: Map<string, string | null> } = globalThis;
const opened = () => (holder.fairOpenedFiles ??= new Map());

/** Remembers which file a connection has just opened. @param url `file:<path>`, or `:memory:` */
export async function noteOpened(url: string): Promise<void> {
  opened().set(pathOf(url), await fileAt(url));
}

/**
 * Whether the file that this process has open still stands at its address. One that was moved away, deleted
 * or replaced goes on answering, and what is written to it is lost.
 */
export async function isInPlace(url: string): Promise<boolean> {
  const now = await fileAt(url);
  return now !== null && now === opened().get(pathOf(url));
}
