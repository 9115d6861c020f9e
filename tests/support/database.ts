import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, inject } from 'vitest';
import { openDatabase, useDatabase, type Database } from '@/lib/db/client';
import { PROVIDERS, type Provider } from '@/lib/db/schema-file';

let queries: string[] = [];
let made = 0;

/** Runs `work` and counts the SQL statements it sent, transaction brackets aside. */
export async function countQueries<T>(
  work: () => Promise<T>,
): Promise<{ result: T; queries: number; sql: string[] }> {
  queries = [];
  const result = await work();
  const sql = queries.filter((text) => !/^(BEGIN|COMMIT|ROLLBACK|SAVEPOINT)/i.test(text));
  return { result, queries: sql.length, sql };
}

let pool: Pool | undefined;

/** One connection a worker, for making and dropping databases; it keeps no worker from ending. */
const commander = (server: string) =>
  (pool ??= new Pool({
    connectionString: server,
    max: 1,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
  }));

/** A migrated database of its own, copied from the one that the global set-up migrated once. */
export async function freshDatabase(
  provider: Provider,
): Promise<{ url: string; database: Database; drop: () => Promise<void> }> {
  const note = (sql: string) => queries.push(sql);
  if (provider === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'fair-test-'));
    copyFileSync(inject('sqliteTemplate'), join(folder, 'fair.db'));
    const url = `file:${join(folder, 'fair.db')}`;
    const database = openDatabase(url, note);
    const drop = async () => {
      await database.$disconnect();
      rmSync(folder, { recursive: true });
    };
    return { url, database, drop };
  }
  const server = inject('postgresUrl');
  if (!server) throw new Error('no PostgreSQL in this run');
  const name = `fair_${process.pid}_${(made += 1)}`;
  const command = (sql: string) => commander(server).query(sql);
  // Copied as files: an eighth of the time that writing each page to the log takes.
  await command(`CREATE DATABASE ${name} TEMPLATE fair_template STRATEGY FILE_COPY`);
  const url = server.replace(/\/postgres$/, `/${name}`);
  const database = openDatabase(url, note);
  const drop = async () => {
    await database.$disconnect();
    await command(`DROP DATABASE ${name} WITH (FORCE)`);
  };
  return { url, database, drop };
}

/**
 * Describes the same tests once a database kind; each test has an empty migrated database, which is also
 * what `db()` answers meanwhile.
 */
export function onEachDatabase(
  title: string,
  tests: (context: { provider: Provider; database: () => Database; url: () => string }) => void,
): void {
  describe.each(PROVIDERS.filter((p) => p === 'sqlite' || inject('postgresUrl') !== ''))(
    `${title} (%s)`,
    (provider) => {
      let current: Awaited<ReturnType<typeof freshDatabase>> | undefined;
      beforeEach(async () => {
        current = await freshDatabase(provider);
        useDatabase(current.database);
      });
      afterEach(async () => {
        useDatabase(undefined);
        await current?.drop();
      });
      const opened = () => {
        if (!current) throw new Error('only inside a test');
        return current;
      };
      tests({ provider, database: () => opened().database, url: () => opened().url });
    },
  );
}

/** Describes tests that only read: they share one database a kind, which `fill` has filled before the first. */
export function onFilledDatabase(
  title: string,
  fill: () => Promise<void>,
  tests: () => void,
): void {
  describe.each(PROVIDERS.filter((p) => p === 'sqlite' || inject('postgresUrl') !== ''))(
    `${title} (%s)`,
    (provider) => {
      let current: Awaited<ReturnType<typeof freshDatabase>> | undefined;
      beforeAll(async () => {
        current = await freshDatabase(provider);
        useDatabase(current.database);
        await fill();
      });
      afterAll(async () => {
        useDatabase(undefined);
        await current?.drop();
      });
      tests();
    },
  );
}

declare module 'vitest' {
  interface ProvidedContext {
    sqliteTemplate: string;
    /** Empty where PostgreSQL is missing. */
    postgresUrl: string;
  }
}
