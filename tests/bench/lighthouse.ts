import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../e2e/build-site.mjs';
import { DATA_TEMPLATE, SETTINGS } from '../e2e/site.mjs';
import { buildBareSite, startBareSite } from '../support/bare-site.mjs';
import { measure, score, SLOW_MACHINE, type Report } from '../support/lighthouse';
import { startServer } from '../support/server';

// `npm run bench:lighthouse`: Lighthouse's performance scores of four pages beside a bare page of the same Next,
// in turn, five times each (`… -- 3` three times). It prints; it never passes or fails. Lighthouse's phone is
// its desk machine slowed down four times, which means one with a benchmark index of about 1,500. On a slower
// machine that would be a slower phone, so there the processor is slowed down by as much less.

const REFERENCE_INDEX = 1500;
const ROUNDS = Number(process.argv[2] ?? 5);
const PAGES = { home: '/', directory: '/booths', schedule: '/schedule', booth: '/booths/12' };

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const blocked = ({ audits }: Report) => audits['total-blocking-time']?.numericValue ?? NaN;
const painted = ({ audits }: Report) => audits['largest-contentful-paint']?.numericValue ?? NaN;
const shift = ({ audits }: Report) => audits['cumulative-layout-shift']?.numericValue ?? NaN;

async function compare(urls: Record<string, string>, slowdown?: number) {
  const reports = new Map<string, Report[]>(Object.keys(urls).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, url] of Object.entries(urls)) {
      reports.get(name)?.push(await measure(url, slowdown));
    }
  }
  for (const [name, all] of reports) {
    const scores = all.map((report) => score(report, 'performance'));
    console.log(
      `${name.padEnd(10)} ${median(scores)} (${scores.join(' ')}), blocked ${Math.round(median(all.map(blocked)))} ms, largest paint ${Math.round(median(all.map(painted)))} ms, shift ${Math.max(...all.map(shift)).toFixed(4)}`,
    );
  }
  return median([...reports.values()].flat().map((report) => report.environment.benchmarkIndex));
}

await buildSite();
await buildBareSite();
const dataDir = mkdtempSync(join(tmpdir(), 'fair-lighthouse-'));
cpSync(DATA_TEMPLATE, dataDir, { recursive: true });
const site = await startServer({ dataDir, env: SETTINGS });
const bare = await startBareSite();
const ours = Object.entries(PAGES).map(([name, path]) => [name, site.url + path]);
const urls: Record<string, string> = { bare: bare.url, ...Object.fromEntries(ours) };
try {
  console.log('Lighthouse mobile, performance, median of', ROUNDS);
  const index = await compare(urls);
  console.log(`benchmark index of this machine: ${Math.round(index)}`);
  if (index < SLOW_MACHINE) {
    const slowdown = Math.max(1, (4 * index) / REFERENCE_INDEX);
    console.log(`too slow for Lighthouse's own figure; slowed down ${slowdown.toFixed(2)} times:`);
    await compare(urls, slowdown);
  }
} finally {
  await Promise.all([site.stop(), bare.stop()]);
  rmSync(dataDir, { recursive: true });
}
