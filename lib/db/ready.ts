import 'server-only';
import { env } from '@/lib/env';
import { databaseUrl, db } from './client';
import { knownMigrations } from './known-migrations';

/** Milliseconds after which a database that says nothing counts as away; monitors wait hardly longer. */
const PATIENCE_MS = 2000;

/** Whether the database answers, soon, and has every migration of this version. */
export async function isReady(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
  });
  try {
    const asked = db().$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL`;
    const rows = await Promise.race([asked, tooLate]);
    const applied = new Set(rows.map((row) => row.migration_name));
    return knownMigrations(databaseUrl(env())).every((name) => applied.has(name));
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
