import 'server-only';
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolderProblem } from '@/lib/data-folder.mjs';
import { env } from '@/lib/env';

let kept: string | undefined;

/** What signs the login cookies: the setting, or one made once and kept in the data folder for its owner only. */
export function authSecret(): string {
  return (kept ??= env().authSecret ?? keptIn(env().dataDir));
}

/**
 * Reads `<folder>/auth-secret`, or makes it. Two processes that start at once agree on one: the file appears
 * under its name only when it is whole, and only for the first.
 */
export function keptIn(folder: string): string {
  const file = join(folder, 'auth-secret');
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    const problem = dataFolderProblem(folder);
    if (problem) throw new Error(problem);
    writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
  }
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(file, 'utf8').trim();
}
