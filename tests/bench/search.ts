import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { VISITOR } from '@/lib/auth/actor';
import { ensureSearch } from '@/lib/change/rebuild-search';
import { openDatabase, useDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { searchFair } from '@/lib/search/queries';
import { startPostgres } from '../support/postgres.mjs';
import { fillFair } from './search/fill';
import { queriesFrom } from './search/queries';

// `npm run bench:search [documents [sqlite]]`: what a search costs in a large fair, on both databases, kind by kind
// of query. Each query is asked once, so that nothing is warm but the database itself. The processor's time
// of this process is told beside the clock's: on a machine with other work only it means anything, and it
// holds all of SQLite, but nothing of PostgreSQL.

const documents = Number(process.argv[2] ?? 100_000);
const only = process.argv[3];
const EACH = 100;

/** Milliseconds on the clock, and of the processor in this process. */
type Cost = { wall: number; cpu: number };

/** The value below which so many of 100 lie. */
const percentile = (values: readonly number[], of: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil((values.length * of) / 100) - 1] ?? 0;

async function measure(name: string, url: string) {
  await migrate(url);
  const database = openDatabase(url);
  useDatabase(database);
  const texts = await fillFair(documents);
  const from = performance.now();
  await ensureSearch(database);
  const seconds = (performance.now() - from) / 1000;
  const [docs, postings, words] = await Promise.all([
    database.searchDoc.count(),
    database.searchToken.count(),
    database.searchWord.count(),
  ]);
  console.log(
    `${name}: ${docs} documents, ${postings} postings, ${words} words, indexed in ${seconds.toFixed(0)} s`,
  );
  if (name === 'PostgreSQL') await database.$executeRaw`ANALYZE`;
  const groups = queriesFrom(texts, EACH);
  for (const q of groups[0]?.queries.slice(0, 20) ?? []) await searchFair(VISITOR, 'fa', `${q} ب`);
  const all: Cost[] = [];
  for (const { kind, queries } of groups) {
    const costs: Cost[] = [];
    let found = 0;
    for (const q of queries) {
      const [began, used] = [performance.now(), process.cpuUsage()];
      const { count } = await searchFair(VISITOR, 'fa', q, { limit: 10, nearest: 3 });
      const { user, system } = process.cpuUsage(used);
      costs.push({ wall: performance.now() - began, cpu: (user + system) / 1000 });
      if (count > 0) found += 1;
    }
    all.push(...costs);
    print(kind, costs, `${found} of ${queries.length} found something`);
  }
  print('all', all, `${all.length} queries`);
  await database.$disconnect();
}

function print(name: string, costs: readonly Cost[], more: string) {
  const [wall, cpu] = [costs.map((cost) => cost.wall), costs.map((cost) => cost.cpu)].map((ms) =>
    [percentile(ms, 50), percentile(ms, 95), Math.max(...ms)].map((n) => n.toFixed(1).padStart(7)),
  );
  console.log(
    `${name.padEnd(18)} p50, p95, max: ${wall?.join('')} ms, of the processor ${cpu?.join('')} ms; ${more}`,
  );
}

console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.version}`);
const folder = mkdtempSync(join(tmpdir(), 'fair-bench-'));
await measure('SQLite', `file:${join(folder, 'fair.db')}`);
rmSync(folder, { recursive: true });
const postgres = only === 'sqlite' ? null : await startPostgres();
if (postgres) {
  await measure('PostgreSQL', postgres.url);
  await postgres.stop();
} else console.log('PostgreSQL: skipped');
process.exit(0);
