import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
import type { Provider } from '@/lib/db/schema-file';

let made = 0;

async function postgresCommand(sql: string) {
  const client = new Client(inject('postgresUrl'));
  await client.connect();
  await client.query(sql);
  await client.end();
}

/** The address of a database that nothing was done to yet; it goes when the test ends. */
export async function emptyDatabase(provider: Provider): Promise<string> {
  if (provider === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'fair-empty-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return `file:${join(folder, 'fair.db')}`;
  }
  const name = `fair_empty_${process.pid}_${(made += 1)}`;
  await postgresCommand(`CREATE DATABASE ${name}`);
  onTestFinished(() => postgresCommand(`DROP DATABASE ${name} WITH (FORCE)`));
  return inject('postgresUrl').replace(/\/postgres$/, `/${name}`);
}
