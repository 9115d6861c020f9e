import { join } from 'node:path';
import { dataFolderProblem } from '@/lib/data-folder.mjs';
import { env, type Env } from '@/lib/env';
import { adapterFor } from './adapter';
import { PrismaClient as PostgresClient } from './generated/postgresql/client';
import { PrismaClient as SqliteClient } from './generated/sqlite/client';
import { providerOf } from './schema-file';

export type { Prisma } from './generated/sqlite/client';
export type Database = SqliteClient;
/** What a query may be given: the database or an open transaction of it. */
export type Tx = Parameters<Parameters<Database['$transaction']>[0]>[0];

/** Milliseconds a transaction may take, and may wait for its turn; an import of a large fair is the longest. */
const TRANSACTION = { timeout: 60_000, maxWait: 30_000 };

/** Both clients are generated from the same models; only provider options that we do not use differ. */
function hasSameModels(client: object): asserts client is Database {
  if (!('booth' in client)) throw new Error('not a client of this schema');
}

/**
 * Opens a database of either kind.
 * @param url `file:<path>` or `postgres://…`
 * @param onQuery called with each SQL statement, for tests that count
 */
export function openDatabase(url: string, onQuery?: (sql: string) => void): Database {
  const options = {
    adapter: adapterFor(providerOf(url), url),
    transactionOptions: TRANSACTION,
    log: [{ emit: 'event' as const, level: 'query' as const }],
  };
  if (providerOf(url) === 'sqlite') {
    const client = new SqliteClient(options);
    if (onQuery) client.$on('query', (event) => onQuery(event.query));
    return client;
  }
  const client = new PostgresClient(options);
  if (onQuery) client.$on('query', (event) => onQuery(event.query));
  hasSameModels(client);
  return client;
}

/** The address of the SQLite file in a data folder, or of the server the settings name. */
export const databaseUrl = (settings: Pick<Env, 'databaseUrl' | 'dataDir'>): string =>
  settings.databaseUrl ?? `file:${join(settings.dataDir, 'fair.db')}`;

// Kept on globalThis: Next bundles this module more than once, and SQLite must have one connection a process.
const holder: typeof globalThis & { fairDatabase?: Database } = globalThis;

/** The process's database; opened at the first call from the settings. */
export function db(): Database {
  if (!holder.fairDatabase) {
    const settings = env();
    const problem = settings.databaseUrl ? null : dataFolderProblem(settings.dataDir);
    if (problem) throw new Error(problem);
    holder.fairDatabase = openDatabase(databaseUrl(settings));
  }
  return holder.fairDatabase;
}

/** Makes another database the process's own: tests and the command line. */
export function useDatabase(database: Database | undefined): void {
  holder.fairDatabase = database;
}
