import { expect, test } from 'vitest';
import { readCounts, summary } from '../../support/counts.mjs';

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
  expect(summary([step], ['unit'])).toMatchObject({ line: '3 passed, 0 failed', ok: true });
  expect(summary([step], ['unit', 'e2e'])).toMatchObject({ line: '3 passed, 1 failed', ok: false });
  const empty = { ...step, passed: 0 };
  expect(summary([empty], ['unit']).ok).toBe(false);
});
