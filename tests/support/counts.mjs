import { existsSync, readFileSync } from 'node:fs';
import { Failed } from '../../deploy/set-up/run.mjs';
import { readFailures } from './failures.mjs';

/** Vitest's and Playwright's reports, read into the same three numbers. */
export function readCounts(report) {
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    // Without retries nothing can be flaky; if it were, it is no pass.
    return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
  }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Runs a test program and counts what it wrote into its report. A run that ended badly without a failed
 * test (a crash, an unhandled rejection) counts one failure, and so does one in which no test ran.
 */
export async function testCounts(file, program) {
  let ended = true;
  try {
    await program();
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    ended = false;
  }
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const counts = { ...readCounts(report), failures: readFailures(report) };
  const isHonest = ended ? counts.passed > 0 : counts.failed > 0;
  return isHonest ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

const pad = (value, width) => String(value).padStart(width);

/**
 * @param outcomes what each step that ran took and counted
 * @param planned the names of all steps; one that never ran is a failure
 * @param wall the seconds all of them took, some beside each other
 */
export function summary(outcomes, planned, wall) {
  const sum = (key) => outcomes.reduce((total, step) => total + step[key], 0);
  const missing = planned.length - outcomes.length;
  const [passed, failed, skipped] = [sum('passed'), sum('failed') + missing, sum('skipped')];
  const rows = outcomes.map(
    ({ name, seconds, ...step }) =>
      `${name.padEnd(12)}${pad(seconds.toFixed(1), 8)} s${pad(step.passed, 8)} passed${pad(step.failed, 6)} failed`,
  );
  const total = `${'all'.padEnd(12)}${pad(wall.toFixed(1), 8)} s`;
  const failures = outcomes.flatMap((step) => step.failures ?? []);
  return {
    table: [...failures, ...rows, total].join('\n'),
    line: `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
    ok: failed === 0 && passed > 0,
  };
}
