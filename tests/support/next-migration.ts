import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Provider } from '@/lib/db/schema-file';

/** A copy of the project's migrations with one more. @returns the folder to migrate from */
export function withMigration(provider: Provider, sql: string): string {
  const root = mkdtempSync(join(tmpdir(), 'fair-migrations-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, 'prisma/migrations', provider);
  cpSync(join('prisma/migrations', provider), folder, { recursive: true });
  mkdirSync(join(folder, '99999999999999_next'));
  writeFileSync(join(folder, '99999999999999_next/migration.sql'), sql);
  return root;
}
