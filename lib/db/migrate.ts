import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseProblem } from './database-problem';
import { openSchemaEngine } from './engine';
import { knownMigrations } from './known-migrations';
import { openMigration } from './migration-connection';
import { providerOf } from './schema-file';

/** Gives a new database its identity, by which prerendered pages are told from another database's. */
const identify = () =>
  `INSERT INTO "Fact" ("key", "value") VALUES ('id', '${randomUUID()}') ON CONFLICT DO NOTHING`;

/** What the engine wants to know: every migration of this provider, with its text. */
function migrationsList(url: string, root: string) {
  const baseDir = join(root, 'prisma/migrations', providerOf(url));
  const lock = join(baseDir, 'migration_lock.toml');
  const content = (path: string) => ({
    path: 'migration.sql',
    content: {
      tag: 'ok' as const,
      value: readFileSync(join(baseDir, path, 'migration.sql'), 'utf8'),
    },
  });
  return {
    baseDir,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lock) ? readFileSync(lock, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: knownMigrations(url, root).map((path) => ({
      path,
      migrationFile: content(path),
    })),
  };
}

/**
 * Brings a database up to the newest migration, creating it where it is empty, in one transaction.
 * @param url `file:<path>` or `postgres://…`
 * @returns the names of the migrations applied now; none when it was up to date
 * @throws DatabaseProblem, with one line for whoever started it
 */
export async function migrate(url: string, root = process.cwd()): Promise<string[]> {
  try {
    return await applyAll(url, root);
  } catch (error) {
    throw databaseProblem(error, url);
  }
}

async function applyAll(url: string, root: string): Promise<string[]> {
  const connection = await openMigration(providerOf(url), url);
  try {
    const engine = await openSchemaEngine(connection.factory);
    const { appliedMigrationNames: applied } = await engine.applyMigrations({
      migrationsList: migrationsList(url, root),
      filters: { externalTables: [], externalEnums: [] },
    });
    engine.free();
    if (applied.length > 0) await connection.run(identify());
    await connection.commit();
    return applied;
  } catch (error) {
    throw connection.scriptError() ?? error;
  } finally {
    await connection.close();
  }
}
