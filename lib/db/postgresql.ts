import { PrismaPg } from '@prisma/adapter-pg';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';

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
    this.#factory = new PrismaPg({ connectionString: url });
  }

  async connect(): Promise<SqlDriverAdapter> {
    const base = await this.#factory.connect();
    base.executeScript = async (script) => {
      await base.executeRaw({ sql: script, args: [], argTypes: [] });
    };
    return base;
  }

  connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.#factory.connectToShadowDb();
  }
}
