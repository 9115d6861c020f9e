import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failed } from '@/deploy/set-up/run.mjs';
import { readCounts, summary, testCounts } from '../../support/counts.mjs';
import { readFailures } from '../../support/failures.mjs';

test('a test file that could not be loaded counts as a failure', () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(readCounts(report)).toEqual({ passed: 2, failed: 1, skipped: 1 });
});

test('the last line sums all steps, and a step that never ran is a failure', () => {
  const step = { name: 'unit', seconds: 1, passed: 3, failed: 0, skipped: 0 };
  expect(summary([step], ['unit'], 1)).toMatchObject({ line: '3 passed, 0 failed', ok: true });
  expect(summary([step], ['unit', 'e2e'], 1)).toMatchObject({
    line: '3 passed, 1 failed',
    ok: false,
  });
  const empty = { ...step, passed: 0 };
  expect(summary([empty], ['unit'], 1).ok).toBe(false);
});

test.each([
  ['in which no test ran', 0, 0, false, 1],
  ['that ended badly though every test passed', 3, 0, true, 1],
  ['that ended badly and wrote no report', undefined, 0, true, 1],
  ['in which a test failed', 3, 2, true, 2],
  ['in which all passed', 3, 0, false, 0],
])('a run %s', async (_, passed, failed, endsBadly, counted) => {
  const folder = mkdtempSync(join(tmpdir(), 'fair-counts-'));
  const file = join(folder, 'report.json');
  const report = {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  };
  const counts = await testCounts(file, async () => {
    if (passed !== undefined) writeFileSync(file, JSON.stringify(report));
    if (endsBadly) throw new Failed('the program ended with 1');
  });
  expect(counts.failed).toBe(counted);
  rmSync(folder, { recursive: true });
});

test('what failed is named above the counts, with the beginning of its message', () => {
  const vitest = {
    testResults: [
      {
        name: `${process.cwd()}/tests/a.test.ts`,
        status: 'failed',
        assertionResults: [
          { status: 'passed', fullName: 'holds', failureMessages: [] },
          {
            status: 'failed',
            fullName: 'breaks',
            failureMessages: ['\u001b[31mexpected 1\nto be 2\u001b[0m'],
          },
        ],
      },
      {
        name: `${process.cwd()}/tests/b.test.ts`,
        status: 'failed',
        message: 'no such file',
        assertionResults: [],
      },
    ],
  };
  const failures = readFailures(vitest);
  expect(failures).toEqual([
    '  tests/a.test.ts › breaks\n    expected 1\n    to be 2',
    '  tests/b.test.ts\n    no such file',
  ]);
  const step = { name: 'unit', seconds: 1, passed: 1, failed: 2, skipped: 0, failures };
  expect(summary([step], ['unit'], 1).table).toContain('tests/a.test.ts › breaks');
});

test('a failed page test is named with its project, however deep it lies', () => {
  const spec = (ok: boolean, status: string) => ({
    title: 'opens',
    ok,
    file: 'x.spec.ts',
    line: 3,
    tests: [{ projectName: 'phone-fa', status, results: [{ error: { message: 'timed out' } }] }],
  });
  const suites = [
    { specs: [spec(true, 'expected')], suites: [{ specs: [spec(false, 'unexpected')] }] },
  ];
  expect(readFailures({ stats: {}, errors: [{ message: 'no Chromium' }], suites })).toEqual([
    '  [phone-fa] x.spec.ts:3 › opens\n    timed out',
    '  outside every test\n    no Chromium',
  ]);
});
