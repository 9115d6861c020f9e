import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { canInstall, installPackages, which } from './debian.mjs';
import { Failed, run } from './run.mjs';
import { step } from './say.mjs';

/** Written when everything is in place, so that a broken-off installation is begun again. */
const STAMP = 'node_modules/.fair-installed';
const NPM_RECORD = 'node_modules/.package-lock.json';
const DRIVER = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';

/** What the installed packages depend on: the lock, and Node's binary interface (the driver is native). */
const wanted = (folder = '.') =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .update(process.versions.modules)
    .digest('hex');

/**
 * Whether the packages of the lock are there, the native driver too: whoever breaks off while it is
 * compiled has all the others.
 * @param {string} [folder] the project's
 */
export function isInstalled(folder = '.') {
  const [stamp, record, binary, lock] = [STAMP, NPM_RECORD, DRIVER, 'package-lock.json'].map(
    (path) => join(folder, path),
  );
  if (!existsSync(binary)) return false;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === wanted(folder);
  // Installed by hand with npm: its own record is written last.
  return existsSync(record) && statSync(record).mtimeMs >= statSync(lock).mtimeMs;
}

/** Packages in the lock that go straight into node_modules, and how many of them are there. */
function packages() {
  const { packages: all } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const names = Object.keys(all).filter((path) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path));
  const list = (folder) => (existsSync(folder) ? readdirSync(folder) : []);
  const there = () =>
    list('node_modules').reduce(
      (sum, name) =>
        sum + (name.startsWith('@') ? list(`node_modules/${name}`).length : +!name.startsWith('.')),
      0,
    );
  return { total: names.length, there };
}

async function download(report) {
  const { total, there } = packages();
  const timer = setInterval(() => report(Math.min(there(), total), total), 500);
  try {
    // Without scripts: Prisma's would fetch an engine that is never used, from a host few networks reach.
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      env: { NODE_ENV: '' },
    });
  } finally {
    clearInterval(timer);
  }
  return total;
}

/** Node's own headers, where they were installed beside it: node-gyp would fetch them from another host. */
function headers() {
  const beside = dirname(dirname(realpathSync(process.execPath)));
  const there = existsSync(join(beside, 'include/node/node.h'));
  return there && !process.env.npm_config_nodedir ? { npm_config_nodedir: beside } : {};
}

const build = () =>
  run('npm', ['rebuild', 'better-sqlite3', '--loglevel=error'], { env: headers() });

/** Fetches the driver's binary for this machine, or compiles it; that wants a compiler. */
async function driver() {
  try {
    await build();
  } catch (error) {
    const lacksTools = !which('python3') || !which('make') || !which('g++', 'c++', 'clang++');
    if (!lacksTools) throw error;
    const hint = 'The database driver needs a compiler: apt-get install python3 make g++';
    if (!canInstall()) throw new Failed('npm rebuild better-sqlite3', 1, hint);
    await installPackages('python3', 'make', 'g++');
    await build();
  }
}

/** Installs the packages where they are missing or older than the lock. Rejects with Failed. */
export async function ensureInstalled() {
  if (isInstalled())
    return step(
      'Packages',
      () => {},
      () => 'there already',
    );
  await step('Packages', download, (count) => `${count} installed`);
  process.stdout.write('The native database driver is compiled now; that takes about a minute.\n');
  await step('Driver', driver, () => 'compiled');
  writeFileSync(STAMP, wanted());
}
