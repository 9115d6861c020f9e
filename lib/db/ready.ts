import 'server-only';
import { env } from '@/lib/env';
import { databaseUrl, db } from './client';
import { knownMigrations } from './known-migrations';
import { isInPlace } from './opened-file';
import { providerOf } from './schema-file';

/** Milliseconds after which a database that says nothing counts as away; monitors wait hardly longer. */
const PATIENCE_MS = 2000;

async function answers(): Promise<boolean> {
  const url = databaseUrl(env());
  const rows = await db().$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL`;
  const applied = new Set(rows.map((row) => row.migration_name));
  const isComplete = knownMigrations(url).every((name) => applied.has(name));
  return isComplete && (providerOf(url) !== 'sqlite' || (await isInPlace(url)));
}

/** Whether the database answers, soon, from where it belongs, and has every migration of this version. */
export async function isReady(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS);
  });
  try {
    return await Promise.race([answers(), tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
