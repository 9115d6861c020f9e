// Writes the packages for other machines (macOS, Windows, musl …) into package-lock.json. npm leaves out
// those that its registry does not serve where the lock is made, and `npm ci` then refuses the lock.
// Run it after adding a dependency; tests/unit/lint/lock.test.ts tells when.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd'];
const OTHER_SYSTEMS = ['openharmony', 'sunos', 'win32'];
const CPUS = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** Whether Node would find `name` from inside the package at `path`. */
function isFound(packages, path, name) {
  for (let from = path; ; from = from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${from && `${from}/`}node_modules/${name}`]) return true;
    if (from === '') return false;
  }
}

/** The optional packages that others name and the lock does not have. */
export function missingFrom({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isFound(packages, path, name))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

/** What npm itself would write, save for the hash; the package's name says which machine it is for. */
function entry({ name, version, dev }) {
  const parts = name.split(/[-/]/);
  const has = (words) => words.filter((word) => parts.includes(word));
  const os = has([...SYSTEMS, ...OTHER_SYSTEMS]);
  const cpu = has(CPUS);
  const libc = name.includes('musl') ? ['musl'] : name.includes('gnu') ? ['glibc'] : [];
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(os.includes('linux') && libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const missing = missingFrom(lock);
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = entry(one);
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} packages for other machines added.`);
}
