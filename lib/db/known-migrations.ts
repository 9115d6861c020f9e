import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { providerOf } from './schema-file';

/** The names of the migrations that a database of this address must have, in their order. */
export function knownMigrations(url: string, root = process.cwd()): string[] {
  return readdirSync(join(root, 'prisma/migrations', providerOf(url)))
    .filter((name) => !name.includes('.'))
    .sort();
}
