import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
} from '@prisma/driver-adapter-utils';
import type { Provider } from './schema-file';
import { BUSY_TIMEOUT_MS } from './sqlite';

/**
 * A connection on which everything is one transaction. Both databases can take a CREATE TABLE back, so
 * whatever ends a migration half way, nothing of it stays; and of two processes that start at once one
 * migrates and the other finds it done.
 */
export type MigrationConnection = {
  factory: SqlMigrationAwareDriverAdapterFactory;
  run(statement: string): Promise<unknown>;
  /** Why a migration's script failed; PostgreSQL then refuses what the engine says next, and that is told instead. */
  scriptError(): unknown;
  commit(): Promise<void>;
  /** Takes back what was not committed, and closes. The engine itself never closes what it opens. */
  close(): Promise<void>;
};

const sql = (text: string): SqlQuery => ({ sql: text, args: [], argTypes: [] });

/** To apply migrations the engine asks for one connection and begins no transaction of its own. */
const refuse = () => Promise.reject(new Error('a migration is one transaction already'));

type Parts = Pick<SqlDriverAdapter, 'queryRaw' | 'executeRaw' | 'executeScript'>;

function factoryOf(
  base: SqlDriverAdapter,
  parts: Parts,
): Pick<MigrationConnection, 'factory' | 'scriptError'> {
  const { provider, adapterName } = base;
  let scriptError: unknown;
  const adapter: SqlDriverAdapter = {
    provider,
    adapterName,
    ...parts,
    executeScript: (script) =>
      parts.executeScript(script).catch((error: unknown) => {
        scriptError = error;
        throw error;
      }),
    startTransaction: refuse,
    getConnectionInfo: () => base.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    dispose: () => Promise.resolve(),
  };
  const connect = () => Promise.resolve(adapter);
  const factory = { provider, adapterName, connect, connectToShadowDb: refuse };
  return { factory, scriptError: () => scriptError };
}

async function openSqlite(url: string): Promise<MigrationConnection> {
  const base = await new PrismaBetterSqlite3({ url, timeout: BUSY_TIMEOUT_MS }).connect();
  const run = (statement: string) => base.executeRaw(sql(statement));
  try {
    const { rows } = await base.queryRaw(sql('PRAGMA quick_check(1)'));
    if (rows[0]?.[0] !== 'ok') throw new Error(`the file is damaged (${String(rows[0]?.[0])})`);
    await base.queryRaw(sql('PRAGMA journal_mode = wal'));
    await run('PRAGMA synchronous = 2');
    // A table is rebuilt by dropping it; with its keys checked, rows that refer to it would be deleted
    // (sqlite.org/lang_altertable.html, 7). Within a transaction the migration's own pragma does nothing.
    await run('PRAGMA foreign_keys = 0');
    await run('BEGIN IMMEDIATE');
  } catch (error) {
    await base.dispose();
    throw error;
  }
  const parts = factoryOf(base, {
    queryRaw: (query) => base.queryRaw(query),
    executeRaw: (query) => base.executeRaw(query),
    executeScript: async (script) => base.executeScript(script),
  });
  async function commit() {
    const { rows } = await base.queryRaw(sql('PRAGMA foreign_key_check'));
    if (rows.length > 0) throw new Error(`${rows.length} rows refer to rows that are not there`);
    await run('COMMIT');
  }
  // Closing takes back what is open, also where a full disk has done so already.
  return { ...parts, run, commit, close: () => base.dispose() };
}

async function openPostgres(url: string): Promise<MigrationConnection> {
  const base = await new PrismaPg({ connectionString: url }).connect();
  const transaction = await base.startTransaction().catch(async (error: unknown) => {
    await base.dispose();
    throw error;
  });
  const run = (statement: string) => transaction.executeRaw(sql(statement));
  let isOpen = true;
  const parts = factoryOf(base, {
    queryRaw: (query) => transaction.queryRaw(query),
    executeRaw: (query) => transaction.executeRaw(query),
    // As one simple query: the adapter's own way cuts at every semicolon, also inside a function's body.
    executeScript: async (script) => void (await run(script)),
  });
  async function end(statement: string) {
    isOpen = false;
    await run(statement);
    await transaction.commit();
  }
  return {
    ...parts,
    run,
    commit: () => end('COMMIT'),
    async close() {
      if (isOpen) await end('ROLLBACK');
      await base.dispose();
    },
  };
}

/** Opens a database, creating a file that is missing, and begins. @param url `file:<path>` or `postgres://…` */
export const openMigration = (provider: Provider, url: string): Promise<MigrationConnection> =>
  provider === 'sqlite' ? openSqlite(url) : openPostgres(url);
