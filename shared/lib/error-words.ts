/** What to say of a value that was thrown: it may be anything. */

/** One line, for a notice or an answer. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** As much of a trace as a page may send. */
export const LONGEST_TRACE = 2_000;

/** With the place it came from where that is known, for the log. */
export function errorTrace(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  // Several at once: which they were is what there is to know.
  return error instanceof AggregateError ? [own, ...error.errors.map(errorTrace)].join('\n') : own;
}
