// Makes the site that the end-to-end tests visit: the sample fair in a database of its own, two accounts,
// and a production build of it. Does nothing where none of what it is made of has changed.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint, BUILT_FROM } from '../../deploy/set-up/fingerprint.mjs';
import { ensureGenerated } from '../../deploy/set-up/generate.mjs';
import { Failed, run } from '../../deploy/set-up/run.mjs';
import { DATA_TEMPLATE, DIST_DIR, SETTINGS } from './site.mjs';

const MADE_FROM = [...BUILT_FROM, 'prisma/sample', 'tests/e2e/site.mjs', 'tests/e2e/accounts.ts'];
const RECORD = join(DIST_DIR, 'fair-sources');

export async function buildSite() {
  const env = {
    ...SETTINGS,
    DATA_DIR: DATA_TEMPLATE,
    DATABASE_URL: '',
    PUBLIC_URL: '',
    NODE_ENV: 'production',
  };
  const node = (...args) => run(process.execPath, args, { env, echo: true });
  const tsx = (...args) =>
    node('node_modules/tsx/dist/cli.mjs', '--conditions=react-server', ...args);

  const now = fingerprint([], MADE_FROM);
  if (existsSync(DATA_TEMPLATE) && existsSync(RECORD) && readFileSync(RECORD, 'utf8') === now) {
    return;
  }
  await ensureGenerated();
  rmSync(RECORD, { force: true });
  rmSync(DATA_TEMPLATE, { recursive: true, force: true });
  mkdirSync(DATA_TEMPLATE, { recursive: true });
  await tsx('lib/cli/fair.ts', 'import', 'prisma/sample');
  await tsx('tests/e2e/accounts.ts');
  await node('deploy/build.mjs');
  writeFileSync(RECORD, now);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await buildSite();
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
