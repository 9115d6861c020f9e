// Builds the site: database clients where they are missing, the database's tables, `next build`, and the
// record of what the prerendered pages were made of (lib/page-cache/stale-tags.mjs reads it).
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { generateClients } from '../lib/db/generate.mjs';
import { makeParts, PARTS } from '../lib/one-file/build.mjs';

process.env.NODE_ENV = 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';

if (!existsSync('lib/db/generated/sqlite') || !existsSync('lib/db/generated/postgresql')) {
  console.log('Generating the database clients …');
  await generateClients();
}

const require = createRequire(import.meta.url);

/** Runs a Node program to its end and gives what it printed, if that is wanted. */
function run(program, args, stdout) {
  const stdio = ['ignore', stdout, 'inherit'];
  const done = spawnSync(process.execPath, [require.resolve(program), ...args], {
    stdio,
    encoding: 'utf8',
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
  return done.stdout;
}

// Before the build: a change that comes while it runs makes its pages stale. tsx has a process of its own,
// so that its loader is not in Next's way.
const { distDir, record } = JSON.parse(
  run('tsx/cli', ['--conditions=react-server', 'lib/server/build-record.ts'], 'pipe'),
);
run('next/dist/bin/next', ['build'], 'inherit');
writeFileSync(join(distDir, PARTS), JSON.stringify(await makeParts(process.cwd())));
writeFileSync(join(distDir, 'fair-build.json'), `${JSON.stringify(record)}\n`);
