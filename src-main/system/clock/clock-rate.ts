/** LUMBAR_CLOCK_RATE: makes the clock of an unpackaged app run faster, for tests and demonstrations. */
import { fail, succeed, type Result } from '../../../shared/lib/result.ts';

const MINIMUM_CLOCK_RATE = 1;
const MAXIMUM_CLOCK_RATE = 600;

/** 1 when unset, and always 1 in a packaged app, where the variable means nothing. The error is one clear line. */
export function parseClockRate(value: string | undefined, isPackaged: boolean): Result<number, string> {
  const text = value?.trim() ?? '';
  if (isPackaged || text === '') return succeed(1);
  const rate = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (rate >= MINIMUM_CLOCK_RATE && rate <= MAXIMUM_CLOCK_RATE) return succeed(rate);
  return fail(
    `LUMBAR_CLOCK_RATE must be a number from ${MINIMUM_CLOCK_RATE} to ${MAXIMUM_CLOCK_RATE}, not "${text}"`,
  );
}
