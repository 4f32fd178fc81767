// What `npm test` makes of its parts: which count, what is left out, and the lines it ends with. Runs nothing.

/** @typedef {import('./test-counts.mjs').Count} Count */
/** @typedef {Count & {name: string, reason?: string}} Part `reason`: why it could not run, and what helps */

/** @type {Readonly<Count>} */
export const passedOnce = { passed: 1, failed: 0, skipped: 0 };
/** @type {Readonly<Count>} */
export const failedOnce = { passed: 0, failed: 1, skipped: 0 };

/**
 * The end-to-end tests need a desktop that exists on Linux only: there they have to run.
 * @param {NodeJS.Platform} platform
 * @param {string} reason why they cannot run, with the command that helps
 * @returns {{parts: Part[], leftOut: string[]}}
 */
export function judgeMissingDesktop(platform, reason) {
  return platform === 'linux'
    ? { parts: [{ name: 'end to end', ...failedOnce, reason }], leftOut: [] }
    : { parts: [], leftOut: [`end-to-end tests. ${reason}`] };
}

/**
 * @param {Count | undefined} counted what the runner's report says; undefined if it left none
 * @param {number} code the runner's exit code
 * @returns {Count} with at least one failure when the runner failed or ran nothing
 */
export function judgeRun(counted, code) {
  if (counted === undefined) return { ...failedOnce };
  const isSilentFailure = counted.failed === 0 && (code !== 0 || counted.passed === 0);
  return isSilentFailure ? { ...counted, failed: 1 } : counted;
}

/**
 * @param {readonly Part[]} parts
 * @param {readonly string[]} leftOut
 * @returns {{details: string[], verdict: string, exitCode: number}} `verdict` is the last line: `N passed, N failed`
 */
export function summarise(parts, leftOut) {
  const passed = parts.reduce((sum, one) => sum + one.passed, 0);
  const failed = parts.reduce((sum, one) => sum + one.failed, 0);
  const details = [...parts.map(describePart), ...leftOut.map((reason) => `left out: ${reason}`)];
  return { details, verdict: `${passed} passed, ${failed} failed`, exitCode: failed === 0 ? 0 : 1 };
}

/** @param {Part} part */
function describePart({ name, passed, failed, skipped, reason }) {
  const note = skipped > 0 ? `, ${skipped} not run` : '';
  const why = reason === undefined ? '' : `\n${reason}`;
  return `${failed === 0 ? 'ok  ' : 'FAIL'}  ${name}: ${passed} passed, ${failed} failed${note}${why}`;
}
