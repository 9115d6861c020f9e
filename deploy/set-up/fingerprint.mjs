import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a build is made of. */
export const BUILT_FROM = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'prisma/migrations',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

/** Folders that the build itself makes. */
const MADE = new Set(['generated']);

function* filesUnder(path) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) yield path;
  else {
    for (const name of readdirSync(path).sort()) {
      if (!MADE.has(name)) yield* filesUnder(join(path, name));
    }
  }
}

/**
 * One hash over files and values: the same as long as none of them changed.
 * @param {string[]} values such as the database's identity
 * @param {string[]} [paths] files and folders
 */
export function fingerprint(values, paths = BUILT_FROM) {
  const hash = createHash('sha256').update(JSON.stringify([process.versions.node, ...values]));
  for (const path of paths) {
    for (const file of filesUnder(path)) hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
