import { PrismaPg } from '@prisma/adapter-pg';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  Transaction,
} from '@prisma/driver-adapter-utils';

/**
 * A transaction has one connection, which takes one statement at a time; Prisma reads the parts of an
 * `include` at once. The driver queues them too, but warns that its next version will not.
 */
function inTurn(transaction: Transaction): Transaction {
  const queryRaw = transaction.queryRaw.bind(transaction);
  const executeRaw = transaction.executeRaw.bind(transaction);
  let last: Promise<unknown> = Promise.resolve();
  function after<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work, work);
    last = result;
    return result;
  }
  transaction.queryRaw = (query) => after(() => queryRaw(query));
  transaction.executeRaw = (query) => after(() => executeRaw(query));
  return transaction;
}

/** Milliseconds a statement waits for a connection: as long as a transaction waits for its turn (client.ts). */
const CONNECT_MS = 30_000;

/**
 * PostgreSQL through Prisma's own adapter, but for scripts: it cuts them at every semicolon, also at
 * those inside a function's body, so a whole migration goes as one simple query instead.
 */
export class ScriptablePostgres implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = 'scriptable-pg';
  readonly #factory: PrismaPg;

  /** @param url `postgres://…` */
  constructor(url: string) {
    this.#factory = new PrismaPg({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_MS,
    });
  }

  async connect(): Promise<SqlDriverAdapter> {
    const base = await this.#factory.connect();
    base.executeScript = async (script) => {
      await base.executeRaw({ sql: script, args: [], argTypes: [] });
    };
    const begin = base.startTransaction.bind(base);
    base.startTransaction = async (isolation) => inTurn(await begin(isolation));
    return base;
  }

  connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.#factory.connectToShadowDb();
  }
}
