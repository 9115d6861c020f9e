import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Lines of a message that are kept: what was expected and what came, not the whole page. */
const KEPT = 12;

const shortened = (message = '') =>
  stripVTControlCharacters(message)
    .split('\n')
    .slice(0, KEPT)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join('\n');

const entry = (where, message) => `  ${where}\n${shortened(message)}`;

function* ofVitest({ testResults }) {
  for (const { name, status, message, assertionResults } of testResults) {
    const file = relative(process.cwd(), name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) yield entry(file, message);
    for (const test of failed) yield entry(`${file} › ${test.fullName}`, test.failureMessages[0]);
  }
}

function* ofSuite({ suites = [], specs = [] }) {
  for (const spec of specs.filter(({ ok }) => !ok)) {
    for (const { projectName, results, status } of spec.tests) {
      if (status === 'expected' || status === 'skipped') continue;
      const message = results.findLast(({ error }) => error)?.error.message;
      yield entry(`[${projectName}] ${spec.file}:${spec.line} › ${spec.title}`, message);
    }
  }
  for (const suite of suites) yield* ofSuite(suite);
}

/**
 * The failures of Vitest's or Playwright's report, for the end of a long run: where a failure scrolled away
 * long ago, and a test that fails once in twenty runs is never seen again.
 *
 * @returns for each the file, the test's name and the beginning of its message
 */
export function readFailures(report) {
  if (!report.stats) return [...ofVitest(report)];
  return [
    ...ofSuite(report),
    ...report.errors.map(({ message }) => entry('outside every test', message)),
  ];
}
