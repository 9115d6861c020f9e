// `npm run up`: from a fresh clone to the running fair. Every step looks first whether it is done already,
// so running it again keeps the data and takes seconds. Only Node's own modules until packages are there.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkMachine } from './set-up/checks.mjs';
import { fingerprint } from './set-up/fingerprint.mjs';
import { ensureGenerated } from './set-up/generate.mjs';
import { ensureInstalled } from './set-up/install.mjs';
import { Failed, run } from './set-up/run.mjs';
import { refuse, step } from './set-up/say.mjs';

const SAMPLE = 'prisma/sample';
const OWNER = 'owner';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.NODE_ENV ??= 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';

const tsx = (file, ...args) =>
  run(process.execPath, [
    'node_modules/tsx/dist/cli.mjs',
    '--conditions=react-server',
    file,
    ...args,
  ]);
const fair = (...args) => tsx('lib/cli/fair.ts', ...args);

/** Settings that only lib/env.ts knows, the tables, and what is in them. */
async function prepare() {
  const output = await tsx('deploy/set-up/prepare.ts');
  return JSON.parse(output.trim().split('\n').at(-1));
}

/** The password, which is shown this once and kept nowhere. */
async function makeOwner() {
  const output = await fair('owner', OWNER);
  const line = /^Owner: \S+ \S+$/m.exec(output)?.[0];
  if (!line) throw new Failed('fair owner', 1, output);
  return line;
}

/** Builds unless what the last build was made of is what is there now. */
async function build({ databaseId, publicUrl, fairNow, distDir }) {
  const record = join(distDir, 'fair-sources');
  const now = fingerprint([databaseId, publicUrl, fairNow]);
  const built = existsSync(join(distDir, 'BUILD_ID'));
  if (built && existsSync(record) && readFileSync(record, 'utf8') === now) {
    return step(
      'Build',
      () => {},
      () => 'nothing changed',
    );
  }
  await step(
    'Build',
    (report) =>
      run(process.execPath, ['deploy/build.mjs'], {
        onLine: (line) => {
          const count = /static pages.*?\((\d+)\/(\d+)\)/i.exec(line);
          if (count) report(Number(count[1]), Number(count[2]));
        },
      }),
    () => 'made',
  );
  writeFileSync(record, now);
}

try {
  await checkMachine();
  await ensureInstalled();
  await ensureGenerated();
  const state = await step('Database', prepare, ({ applied }) =>
    applied > 0 ? `${applied} migration${applied > 1 ? 's' : ''} applied` : 'up to date',
  );
  if (state.editions === 0) {
    await step(
      'Sample fair',
      () => fair('import', SAMPLE),
      () => 'loaded',
    );
  }
  // Said at once: whatever fails later, the password is not shown again.
  if (state.owners === 0) process.stdout.write(`${await step('Owner', makeOwner, () => 'made')}\n`);
  await build(state);
} catch (error) {
  refuse((error instanceof Failed && error.tail()) || error.message);
}
// It listens in this process, which so ends by SIGINT and SIGTERM as a server should.
await import('./start.mjs');
