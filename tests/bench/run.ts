import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import autocannon from 'autocannon';
import { buildSite } from '../e2e/build-site.mjs';
import { DATA_TEMPLATE, SETTINGS } from '../e2e/site.mjs';
import { buildBareSite, startBareSite } from '../support/bare-site.mjs';
import { CHROMIUM } from '../support/chromium';
import { firstLoadScript } from '../support/first-load';
import { ensureNginx, startNginx } from '../support/nginx.mjs';
import { startServer } from '../support/server';

// `npm run bench`: what a page costs, beside a bare page of the same Next and beside nginx with the same
// bytes, in one run on one machine. It prints; it never passes or fails.

const PATHS = ['/', '/booths/12'];
const CONNECTIONS = 16;
const SECONDS = 5;

type Row = { name: string; perSecond: number; p99: number; bytes: number };

/** Requests a second over plain connections, without compression; a short run before warms it up. */
async function load(name: string, url: string): Promise<Row> {
  const options = { url, connections: CONNECTIONS, headers: { 'accept-encoding': 'identity' } };
  await autocannon({ ...options, duration: 2 });
  const result = await autocannon({ ...options, duration: SECONDS });
  if (result.non2xx + result.errors > 0) throw new Error(`${name}: ${result.non2xx} refused`);
  const bytes = result.throughput.total / result.requests.total;
  return { name, perSecond: result.requests.average, p99: result.latency.p99, bytes };
}

function print(rows: Row[], base: { bare: Row; nginx?: Row | undefined }) {
  for (const { name, perSecond, p99, bytes } of rows) {
    const cells = [
      name.padEnd(24),
      `${Math.round(perSecond)}/s`.padStart(9),
      `p99 ${p99} ms`.padStart(12),
      `${(bytes / 1024).toFixed(1)} KB`.padStart(9),
      `${(perSecond / base.bare.perSecond).toFixed(2)} × bare`.padStart(12),
      base.nginx ? `${(perSecond / base.nginx.perSecond).toFixed(3)} × nginx`.padStart(14) : '',
    ];
    console.log(cells.join(' '));
  }
}

await buildSite();
await buildBareSite();
const dataDir = mkdtempSync(join(tmpdir(), 'fair-bench-'));
cpSync(DATA_TEMPLATE, dataDir, { recursive: true });
const site = await startServer({ dataDir, env: SETTINGS });
const bare = await startBareSite();
const pages = Object.fromEntries(
  await Promise.all(
    PATHS.map(async (path): Promise<[string, string]> => [
      path,
      await (await site.fetch(path)).text(),
    ]),
  ),
);
const program = await ensureNginx();
const nginx = program ? await startNginx(program, pages) : null;
try {
  console.log(
    `${cpus()[0]?.model}, ${cpus().length} cores; ${CONNECTIONS} connections, ${SECONDS} s each`,
  );
  const bareRow = await load('bare Next page', bare.url);
  for (const path of PATHS) {
    const ours = await load(`ours ${path}`, site.url + path);
    const files = nginx ? await load(`nginx ${path}`, nginx.url + path) : undefined;
    print([bareRow, ours, ...(files ? [files] : [])], { bare: bareRow, nginx: files });
  }
  if (!nginx) console.log('nginx: skipped');
  const browser = await chromium.launch(CHROMIUM);
  const [own, yardstick] = [
    await firstLoadScript(browser, `${site.url}/booths/12`),
    await firstLoadScript(browser, bare.url),
  ];
  await browser.close();
  console.log(
    `first-load script, gzip: booth ${own} bytes, bare ${yardstick} bytes, ratio ${(own / yardstick).toFixed(3)}`,
  );
} finally {
  await Promise.all([site.stop(), bare.stop(), nginx?.stop()]);
  rmSync(dataDir, { recursive: true });
}
