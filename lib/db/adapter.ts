import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Provider } from './schema-file';
import { ScriptablePostgres } from './postgresql';
import { SerialSqlite } from './sqlite';

/** The driver behind one database. @param url `file:<path>`, `:memory:` or `postgres://…` */
export const adapterFor = (
  provider: Provider,
  url: string,
): SqlMigrationAwareDriverAdapterFactory =>
  provider === 'sqlite' ? new SerialSqlite(url) : new ScriptablePostgres(url);
