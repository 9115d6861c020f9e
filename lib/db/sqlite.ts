import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { noteOpened } from './opened-file';

/** Milliseconds a writer waits for another process before it gives up. */
export const BUSY_TIMEOUT_MS = 10_000;

/** SQLite's own limit (SQLITE_MAX_VARIABLE_NUMBER); Prisma would cut statements at 999 values without being told. */
const MAX_BIND_VALUES = 32_766;

/** What every connection must answer; the adapter alone leaves synchronous at 1. */
const PRAGMAS = {
  journal_mode: 'wal',
  synchronous: '2',
  foreign_keys: '1',
  busy_timeout: String(BUSY_TIMEOUT_MS),
};

const sql = (text: string): SqlQuery => ({ sql: text, args: [], argTypes: [] });

/** One holder at a time, first come first served. */
class Turnstile {
  #last: Promise<void> = Promise.resolve();

  /** Resolves to the function that lets the next one in. */
  enter(): Promise<() => void> {
    let leave = () => {};
    const before = this.#last;
    this.#last = new Promise((resolve) => {
      leave = resolve;
    });
    return before.then(() => leave);
  }
}

/**
 * SQLite over one connection a process, strictly in turn. Without it a statement outside a transaction
 * would run inside whichever transaction is open on the shared connection, and be lost when that one
 * rolls back. Transactions begin IMMEDIATE: one that reads first and writes later would otherwise fail
 * with SQLITE_BUSY_SNAPSHOT whenever another process (the command line) wrote in between.
 */
export class SerialSqlite implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'sqlite';
  readonly adapterName = 'serial-better-sqlite3';
  readonly #factory: PrismaBetterSqlite3;
  readonly #url: string;

  /** @param url `file:<path>` or `:memory:` */
  constructor(url: string) {
    this.#url = url;
    this.#factory = new PrismaBetterSqlite3({ url, timeout: BUSY_TIMEOUT_MS });
  }

  async connect(): Promise<SqlDriverAdapter> {
    const base = await this.#factory.connect();
    for (const [name, wanted] of Object.entries(PRAGMAS)) {
      await base.queryRaw(sql(`PRAGMA ${name} = ${wanted}`));
      const { rows } = await base.queryRaw(sql(`PRAGMA ${name}`));
      const got = String(rows[0]?.[0]);
      if (got !== wanted && got !== 'memory') {
        throw new Error(`SQLite did not take ${name} = ${wanted}: it says ${got}`);
      }
    }
    await noteOpened(this.#url);
    return inTurn(base);
  }

  connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.#factory.connectToShadowDb();
  }
}

function inTurn(base: SqlDriverAdapter): SqlDriverAdapter {
  const turnstile = new Turnstile();
  async function alone<T>(work: () => Promise<T>): Promise<T> {
    const leave = await turnstile.enter();
    try {
      return await work();
    } finally {
      leave();
    }
  }
  const common = { provider: base.provider, adapterName: base.adapterName };
  return {
    ...common,
    queryRaw: (query) => alone(() => base.queryRaw(query)),
    executeRaw: (query) => alone(() => base.executeRaw(query)),
    executeScript: (script) => alone(() => base.executeScript(script)),
    getConnectionInfo: () => ({ maxBindValues: MAX_BIND_VALUES, supportsRelationJoins: false }),
    dispose: () => base.dispose(),
    async startTransaction(): Promise<Transaction> {
      const leave = await turnstile.enter();
      try {
        await base.executeRaw(sql('BEGIN IMMEDIATE'));
      } catch (error) {
        leave();
        throw error;
      }
      const run = (text: string) => base.executeRaw(sql(text)).then(() => undefined);
      return {
        ...common,
        // The engine itself sends COMMIT and ROLLBACK; commit() and rollback() only mark the end.
        options: { usePhantomQuery: false },
        queryRaw: (query) => base.queryRaw(query),
        executeRaw: (query) => base.executeRaw(query),
        createSavepoint: (name) => run(`SAVEPOINT ${name}`),
        rollbackToSavepoint: (name) => run(`ROLLBACK TO ${name}`),
        releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
        commit: async () => leave(),
        rollback: async () => leave(),
      };
    },
  };
}
