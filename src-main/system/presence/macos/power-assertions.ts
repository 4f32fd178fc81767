/** Who keeps the display awake on macOS: the assertions as `pmset` lists them. Asked only when it matters. */
import { execFile } from 'node:child_process';
import type { Disposable } from '../../../../shared/lib/disposable.ts';
import type { SourceContext } from '../presence-parts.ts';

const PMSET = '/usr/bin/pmset';
const ANSWER_LIMIT_MS = 5_000;
const ASK_EVERY_MS = 30_000;

/** What `pmset -g assertions` prints; rejects when there is no such program. */
export type ListAssertions = () => Promise<string>;

function listAssertions(): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(PMSET, ['-g', 'assertions'], { timeout: ANSWER_LIMIT_MS }, (error, printed) => {
      if (error === null) resolve(printed);
      else reject(new Error(`pmset failed: ${error.message}`));
    });
  });
}

/** Null when the system-wide line is missing. `PreventUserIdleSystemSleep`, which music takes, leaves the display be. */
export function isDisplayAsserted(printed: string): boolean | null {
  const line = /^\s*PreventUserIdleDisplaySleep\s+(\d+)\s*$/m.exec(printed);
  return line === null ? null : line[1] !== '0';
}

export class PowerAssertions implements Disposable {
  readonly #list: ListAssertions;
  readonly #context: SourceContext;
  #isAsserted: boolean | null = null;
  #askedAtMs = -Infinity;
  #isDisposed = false;

  constructor(context: SourceContext, list: ListAssertions = listAssertions) {
    this.#context = context;
    this.#list = list;
  }

  /** What was last heard; asks again when the person has been still for half of the time that makes an absence. */
  read(idleMs: number | null): boolean | null {
    if (idleMs === null || idleMs < this.#context.awayAfterMs() / 2) {
      // Who moves is there; what was so before says nothing of the next absence.
      this.#isAsserted = null;
      return null;
    }
    const atMs = this.#context.now();
    if (atMs - this.#askedAtMs >= ASK_EVERY_MS) {
      this.#askedAtMs = atMs;
      void this.#ask();
    }
    return this.#isAsserted;
  }

  dispose(): void {
    this.#isDisposed = true;
  }

  async #ask(): Promise<void> {
    const isAsserted = await this.#list().then(isDisplayAsserted, () => null);
    if (this.#isDisposed || isAsserted === this.#isAsserted) return;
    this.#isAsserted = isAsserted;
    this.#context.onChange();
  }
}
