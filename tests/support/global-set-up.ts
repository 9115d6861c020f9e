import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/lib/db/migrate';
import { startPostgres } from './postgres.mjs';

/** Migrates one SQLite file and one PostgreSQL database; tests copy them. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'fair-template-'));
  const template = join(folder, 'fair.db');
  await migrate(`file:${template}`);
  project.provide('sqliteTemplate', template);

  const postgres = await startPostgres();
  if (!postgres) {
    // On a developer's machine that is a note; CI must test both.
    if (process.env.CI) throw new Error('PostgreSQL is missing: apt-get install postgresql');
    console.log('PostgreSQL: skipped');
  } else {
    const client = new Client(postgres.url);
    await client.connect();
    await client.query('CREATE DATABASE fair_template');
    await client.end();
    await migrate(postgres.url.replace(/\/postgres$/, '/fair_template'));
  }
  project.provide('postgresUrl', postgres?.url ?? '');
  return async () => {
    await postgres?.stop();
    rmSync(folder, { recursive: true });
  };
}
