/** Waiting for a condition, the only way anything here waits. */
import { setTimeout as pause } from 'node:timers/promises';

export interface UntilOptions {
  /** What is waited for, as it reads after "Waited in vain for". */
  readonly what: string;
  readonly timeoutMs?: number;
}

/** A condition that is asked near the end of the time may still answer; one that never does is not waited for. */
const lastAnswerMs = 15_000;

/**
 * Asks again and again until the condition gives something other than undefined, null or false, and returns that.
 * An error thrown by the condition counts as "not yet" and is told if the time runs out.
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  { what, timeoutMs = 15_000 }: UntilOptions,
): Promise<Exclude<T, undefined | null | false>> {
  const deadline = performance.now() + timeoutMs;
  let lastError: unknown;
  let lastValue: unknown;
  do {
    try {
      const value = await within(deadline + lastAnswerMs - performance.now(), condition());
      lastValue = value;
      lastError = undefined;
      if (value !== undefined && value !== null && value !== false) {
        return value as Exclude<T, undefined | null | false>;
      }
    } catch (error) {
      lastError = error;
    }
    await pause(40);
  } while (performance.now() < deadline);
  const last = lastError instanceof Error ? lastError.message : JSON.stringify(lastValue);
  throw new Error(`Waited in vain for ${what} (${timeoutMs} ms; last: ${last})`, { cause: lastError });
}

export class NoAnswer extends Error {}

/** What is asked, or `NoAnswer` if that takes too long, as with a page that closes while it is asked. */
export async function within<T>(patienceMs: number, asked: T | Promise<T>): Promise<T> {
  const given = new AbortController();
  const silence = pause(patienceMs, undefined, { signal: given.signal, ref: false }).then(() => {
    throw new NoAnswer('there was no answer');
  });
  // Ended below when the answer comes; nobody hears of that.
  silence.catch(() => undefined);
  try {
    return await Promise.race([asked, silence]);
  } finally {
    given.abort();
  }
}
