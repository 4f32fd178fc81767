/** The app's log: one line on standard error with the time in front. Nothing leaves the computer. */
// A terminal that was closed takes nothing any more; to log that would fail in turn, without end.
process.stderr.on('error', () => undefined);

export function log(line: string): void {
  process.stderr.write(`${new Date().toISOString()} ${line}\n`);
}
