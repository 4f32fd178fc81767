/** The app's log: one line on standard error with the time in front. Nothing leaves the computer. */
export function log(line: string): void {
  process.stderr.write(`${new Date().toISOString()} ${line}\n`);
}
