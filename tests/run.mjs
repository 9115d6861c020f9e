// `npm test`: everything that CI runs, in CI's order. It installs what is missing, goes on after a failed
// step so that one run tells everything, and ends with the counts. `node tests/run.mjs lint unit` runs parts.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { canInstall, installPackages } from '../deploy/set-up/debian.mjs';
import { ensureGenerated } from '../deploy/set-up/generate.mjs';
import { ensureInstalled } from '../deploy/set-up/install.mjs';
import { nodeProblem } from '../deploy/set-up/node-version.mjs';
import { Failed, run } from '../deploy/set-up/run.mjs';
import { refuse } from '../deploy/set-up/say.mjs';
import { summary, testCounts } from './support/counts.mjs';
import { findPostgres } from './support/postgres.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
process.env.NEXT_TELEMETRY_DISABLED = '1';
// Every page in both languages and on both devices. The figures (script, font, layout, Lighthouse) have a
// command of their own, `npm run test:figures`.
const E2E_PROJECTS = [
  'no-js',
  'edges',
  'admin',
  'phone-fa',
  'phone-en',
  'desktop-fa',
  'desktop-en',
];
const REPORTS = 'tests/.tmp/reports';

const node = (file, ...args) => run(process.execPath, [file, ...args], { echo: true });
const next = (...args) => node('node_modules/next/dist/bin/next', ...args);

async function setUp() {
  await ensureInstalled();
  await ensureGenerated();
  // The types of addresses, which the type check and the linter read.
  await next('typegen');
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  // Loaded only now: it needs the installed packages.
  const { ensureChromium } = await import('./support/find-chromium.mjs');
  process.env.CHROMIUM_PATH = await ensureChromium();
}

async function vitest(project) {
  const report = `${REPORTS}/${project}.json`;
  const progress = process.stdout.isTTY ? 'default' : 'dot';
  const args = ['run', '--project', `${project}*`, `--reporter=${progress}`, '--reporter=json'];
  return testCounts(report, () =>
    node('node_modules/vitest/vitest.mjs', ...args, `--outputFile.json=${report}`),
  );
}

async function integration() {
  if (!findPostgres() && canInstall()) await installPackages('postgresql');
  return vitest('integration');
}

async function e2e() {
  const report = `${REPORTS}/e2e.json`;
  process.env.E2E_REPORT = report;
  const projects = E2E_PROJECTS.flatMap((name) => ['--project', name]);
  return testCounts(report, () =>
    node('node_modules/@playwright/test/cli.js', 'test', ...projects),
  );
}

const STEPS = {
  'set-up': setUp,
  format: () => node('node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level=warn'),
  lint: () => node('node_modules/oxlint/bin/oxlint', '--deny-warnings'),
  types: () => node('node_modules/typescript/bin/tsc', '--noEmit'),
  unit: () => vitest('unit'),
  integration,
  server: () => vitest('server'),
  build: () => node('tests/e2e/build-site.mjs'),
  e2e,
};

/** @returns what the step counted; a step that is no test run counts only when it fails */
async function outcome(name, work) {
  const started = Date.now();
  process.stdout.write(`\n== ${name}\n`);
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    const counted = await work();
    if (typeof counted === 'object') counts = counted;
  } catch (error) {
    counts.failed = 1;
    process.stdout.write(`${error instanceof Failed ? error.message : error.stack}\n`);
  }
  return { name, seconds: (Date.now() - started) / 1000, ...counts };
}

const problem = nodeProblem();
if (problem) refuse(problem);
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in STEPS));
if (unknown.length > 0) refuse(`Unknown step: ${unknown.join(', ')}.`);
const names = Object.keys(STEPS).filter((name) => asked.length === 0 || asked.includes(name));

/** Steps that use one processor each and only read: they run beside each other, and each line of theirs names its file. */
const READERS = ['format', 'lint', 'types'];
const started = Date.now();
const outcomes = [];
for (let rest = names; rest.length > 0; rest = names.slice(outcomes.length)) {
  const group = READERS.includes(rest[0])
    ? rest.filter((name) => READERS.includes(name))
    : rest.slice(0, 1);
  outcomes.push(...(await Promise.all(group.map((name) => outcome(name, STEPS[name])))));
  // Nothing else can run without packages; no page without a build.
  if (outcomes.at(-1).failed > 0 && ['set-up', 'build'].includes(rest[0])) break;
}
const { table, line, ok } = summary(outcomes, names, (Date.now() - started) / 1000);
process.stdout.write(`\n${table}\n\n${line}\n`);
process.exitCode = ok ? 0 : 1;
