import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import { adapterFor } from './adapter';
import { openDatabase } from './client';
import { openSchemaEngine } from './engine';
import { knownMigrations } from './known-migrations';
import { providerOf } from './schema-file';

/**
 * Brings a database up to the newest migration, creating it where it is empty, and gives it its identity
 * (`Fact` row `id`, by which prerendered pages are told from another database's).
 * @param url `file:<path>` or `postgres://…`
 * @returns the names of the migrations applied now; none when it was up to date
 */
export async function migrate(url: string, root = process.cwd()): Promise<string[]> {
  const provider = providerOf(url);
  const baseDir = join(root, 'prisma/migrations', provider);
  const lock = join(baseDir, 'migration_lock.toml');
  const { factory, close } = closable(adapterFor(provider, url));
  const engine = await openSchemaEngine(factory);
  let applied: string[];
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir,
        lockfile: {
          path: 'migration_lock.toml',
          content: existsSync(lock) ? readFileSync(lock, 'utf8') : null,
        },
        shadowDbInitScript: '',
        migrationDirectories: knownMigrations(url, root).map((path) => ({
          path,
          migrationFile: {
            path: 'migration.sql',
            content: {
              tag: 'ok' as const,
              value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8'),
            },
          },
        })),
      },
      filters: { externalTables: [], externalEnums: [] },
    });
    applied = appliedMigrationNames;
  } finally {
    engine.free();
    await close();
  }
  if (applied.length > 0) await identify(url);
  return applied;
}

/** The engine never closes what it opens: its connections would hold the file until the process ends. */
function closable(inner: SqlMigrationAwareDriverAdapterFactory) {
  const open: SqlDriverAdapter[] = [];
  const keep = async (connecting: Promise<SqlDriverAdapter>) => {
    const adapter = await connecting;
    open.push(adapter);
    return adapter;
  };
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connect: () => keep(inner.connect()),
    connectToShadowDb: () => keep(inner.connectToShadowDb()),
  };
  return { factory, close: () => Promise.all(open.map((adapter) => adapter.dispose())) };
}

async function identify(url: string) {
  const database = openDatabase(url);
  await database.fact.upsert({
    where: { key: 'id' },
    create: { key: 'id', value: randomUUID() },
    update: {},
  });
  await database.$disconnect();
}
