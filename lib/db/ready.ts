import 'server-only';
import { env } from '@/lib/env';
import { databaseUrl, db } from './client';
import { knownMigrations } from './known-migrations';

/** Whether the database answers and has every migration of this version. */
export async function isReady(): Promise<boolean> {
  try {
    const rows = await db().$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL`;
    const applied = new Set(rows.map((row) => row.migration_name));
    return knownMigrations(databaseUrl(env())).every((name) => applied.has(name));
  } catch {
    return false;
  }
}
