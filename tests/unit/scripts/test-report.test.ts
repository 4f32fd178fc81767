import { describe, expect, test } from 'vitest';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Part extends Count {
  readonly name: string;
  readonly reason?: string;
}

interface TestReport {
  judgeMissingDesktop(
    platform: string,
    reason: string,
  ): { readonly parts: readonly Part[]; readonly leftOut: readonly string[] };
  judgeRun(counted: Count | undefined, code: number): Count;
  summarise(
    parts: readonly Part[],
    leftOut: readonly string[],
  ): { readonly details: readonly string[]; readonly verdict: string; readonly exitCode: number };
}

const script = new URL('../../../scripts/lib/test-report.mjs', import.meta.url).href;
// The scripts are JavaScript and a project of their own; imported by its address, this one stays without them.
const { judgeMissingDesktop, judgeRun, summarise } = (await import(script)) as TestReport;

const count = (passed: number, failed: number, skipped = 0): Count => ({ passed, failed, skipped });

describe('end-to-end tests that cannot run', () => {
  const reason = 'Install it with:\n  sudo apt-get install xdotool';

  test('have failed on Linux, and the command that helps is told', () => {
    const { parts, leftOut } = judgeMissingDesktop('linux', reason);
    const { details, verdict, exitCode } = summarise([{ name: 'types', ...count(1, 0) }, ...parts], leftOut);
    expect(verdict).toBe('1 passed, 1 failed');
    expect(exitCode).toBe(1);
    expect(details.join('\n')).toContain('sudo apt-get install xdotool');
  });

  test.each(['darwin', 'win32'])('are left out on %s, and this is told', (platform) => {
    const { parts, leftOut } = judgeMissingDesktop(platform, 'The test desktop exists on Linux only.');
    const { details, verdict, exitCode } = summarise([{ name: 'types', ...count(1, 0) }, ...parts], leftOut);
    expect(verdict).toBe('1 passed, 0 failed');
    expect(exitCode).toBe(0);
    expect(details.at(-1)).toBe('left out: end-to-end tests. The test desktop exists on Linux only.');
  });
});

describe('a run', () => {
  test('is what its report says', () => {
    expect(judgeRun(count(5, 0, 1), 0)).toEqual(count(5, 0, 1));
    expect(judgeRun(count(5, 2), 1)).toEqual(count(5, 2));
  });

  test.each([
    ['without a report', undefined, 0],
    ['that ran nothing', count(0, 0), 0],
    ['that failed as a whole', count(5, 0), 1],
  ])('%s has failed', (_, counted, code) => {
    expect(judgeRun(counted, code).failed).toBe(1);
  });
});

describe('the summary', () => {
  test('adds up all parts and says what was not run', () => {
    const parts = [
      { name: 'vitest', ...count(10, 0, 2) },
      { name: 'end to end', ...count(3, 1) },
    ];
    expect(summarise(parts, [])).toEqual({
      details: ['ok    vitest: 10 passed, 0 failed, 2 not run', 'FAIL  end to end: 3 passed, 1 failed'],
      verdict: '13 passed, 1 failed',
      exitCode: 1,
    });
  });

  test('of a set-up that broke off has the verdict as well', () => {
    const parts = [{ name: 'set-up', ...count(0, 1), reason: 'npm could not install the dependencies' }];
    const { details, verdict, exitCode } = summarise(parts, []);
    expect(details[0]).toContain('npm could not install the dependencies');
    expect([verdict, exitCode]).toEqual(['0 passed, 1 failed', 1]);
  });
});
