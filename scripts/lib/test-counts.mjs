// Reads the JSON reports of the two test runners.
import { readFile } from 'node:fs/promises';

/** @typedef {{passed: number, failed: number, skipped: number}} Count */

/**
 * @param {{numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: {status: string, assertionResults: unknown[]}[]}} report
 * @returns {Count} a file that could not be loaded counts as one failed test
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests,
  };
}

/**
 * @param {{stats: {expected: number, unexpected: number, flaky: number, skipped: number}, errors: unknown[]}} report
 * @returns {Count} errors outside any test count as one failed test each
 */
export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * @param {string} file
 * @param {(report: any) => Count} count
 * @returns {Promise<Count | undefined>} undefined if the runner left no report
 */
export async function countFile(file, count) {
  try {
    return count(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}
