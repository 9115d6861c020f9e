import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '@/lib/db/migrate';
import { startPostgres } from './postgres.mjs';

type Templates = { sqliteTemplate: string; postgresUrl: string; remove: () => Promise<void> };

/** Migrates one SQLite file and one PostgreSQL database; tests copy them. */
async function makeTemplates(): Promise<Templates> {
  const folder = mkdtempSync(join(tmpdir(), 'fair-template-'));
  const sqliteTemplate = join(folder, 'fair.db');
  await migrate(`file:${sqliteTemplate}`);

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
  return {
    sqliteTemplate,
    postgresUrl: postgres?.url ?? '',
    remove: async () => {
      await postgres?.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Of all projects of a run, each of which loads this file anew. */
const run: { templates?: Promise<Templates>; removed?: Promise<void> } = ((
  globalThis as Record<symbol, object>
)[Symbol.for('fair.templates')] ??= {});

/** Makes the templates once a run, whichever projects are in it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  run.templates ??= makeTemplates();
  const { sqliteTemplate, postgresUrl, remove } = await run.templates;
  project.provide('sqliteTemplate', sqliteTemplate);
  project.provide('postgresUrl', postgresUrl);
  return () => (run.removed ??= remove());
}
