/** Real programs of this system. */
import { describe, expect, test } from 'vitest';
import { listenToProgram, runProgram } from '../../../../../src-main/system/hold-sensors/run-program.ts';

const node = (script: string) => ({
  command: process.execPath,
  args: ['-e', script],
  environment: process.env,
});
/** A program that starts at once, however busy the machine is: an answer must come within a second and a half. */
const quick = (script: string, elsewhere: string) =>
  process.platform === 'win32'
    ? node(elsewhere)
    : { command: 'sh', args: ['-c', script], environment: process.env };
const never = new AbortController().signal;

describe('a program that is run', () => {
  test('gives what it prints, in the words of no country', async () => {
    const answer = await runProgram(
      quick('printf %s "$LC_ALL"', 'process.stdout.write(process.env.LC_ALL)'),
      never,
    );
    expect(answer).toEqual({ ok: true, value: 'C' });
  });

  test('that is not there or fails says so', async () => {
    const missing = { command: 'no-such-program', args: [], environment: process.env };
    expect(await runProgram(missing, never)).toEqual({
      ok: false,
      error: 'no-such-program is not installed',
    });
    const failed = await runProgram(quick('exit 3', 'process.exit(3)'), never);
    expect(failed).toMatchObject({ ok: false, error: expect.stringContaining('failed (3)') as string });
  });

  test('that hangs is killed when the look is ended', async () => {
    const stop = new AbortController();
    const answer = runProgram(node('setInterval(() => undefined, 1000)'), stop.signal);
    stop.abort();
    expect((await answer).ok).toBe(false);
  });
});

describe('a program that is listened to', () => {
  test('is heard line by line until it ends', async () => {
    const lines: string[] = [];
    await new Promise<void>((resolve) => {
      listenToProgram(node("console.log('one'); console.log('two');"), {
        onLine: (line) => lines.push(line),
        onEnd: resolve,
      });
    });
    expect(lines).toEqual(['one', 'two']);
  });

  test('that is not there has ended', async () => {
    await new Promise<void>((resolve) => {
      const call = { command: 'no-such-program', args: [], environment: process.env };
      listenToProgram(call, { onLine: () => undefined, onEnd: resolve });
    });
  });

  test('is killed and heard no more when disposed', async () => {
    let ends = 0;
    const script = 'console.log(process.pid); setInterval(() => undefined, 1000);';
    const pid = await new Promise<number>((resolve) => {
      const listening = listenToProgram(node(script), {
        onLine: (line) => {
          listening.dispose();
          resolve(Number(line));
        },
        onEnd: () => (ends += 1),
      });
    });
    await expect.poll(() => isRunning(pid)).toBe(false);
    expect(ends).toBe(0);
  });
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
