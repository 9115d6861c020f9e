import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PROVIDERS = ['sqlite', 'postgresql'] as const;
export type Provider = (typeof PROVIDERS)[number];

/** The database a connection address belongs to; without an address it is the SQLite file in DATA_DIR. */
export const providerOf = (databaseUrl: string | undefined): Provider =>
  databaseUrl?.startsWith('postgres') ? 'postgresql' : 'sqlite';

/**
 * The Prisma schema for one provider, made from the file written for SQLite.
 * @param root the project's folder
 */
export function schemaFor(provider: Provider, root: string): string {
  return readFileSync(join(root, 'prisma/schema.prisma'), 'utf8')
    .replace('provider = "sqlite"', `provider = "${provider}"`)
    .replace('generated/sqlite', `generated/${provider}`);
}
