/**
 * The idle time where only the compositor knows it: sway and others. The program swayidle asks them and prints a line
 * at each change.
 */
import type { Disposable } from '../../../../shared/lib/disposable.ts';
import { startTiedProgram, type TiedProgram } from '../../helper-program/tied-program.ts';
import type { IdleSource, SourceContext } from '../presence-parts.ts';
import { QuietTracker } from '../quiet-tracker.ts';

const START_AGAIN_AFTER_MS = 60_000;
/** A compositor that it cannot ask ends it at once, each time. */
const TRIES = 3;

export interface SwayidleOptions {
  /** Path of the program. */
  readonly program: string;
  readonly environment: NodeJS.ProcessEnv;
}

export class Swayidle implements IdleSource {
  readonly name = 'swayidle';
  readonly #context: SourceContext;
  readonly #options: SwayidleOptions;
  #helper: TiedProgram | null = null;
  #tracker: QuietTracker;
  #awayAfterMs = 0;
  #isAway = false;
  #hasSpoken = false;
  #triesLeft = TRIES;
  #nextTry: Disposable | null = null;
  #isDisposed = false;

  constructor(context: SourceContext, options: SwayidleOptions) {
    this.#context = context;
    this.#options = options;
    this.#tracker = new QuietTracker(this.#quietMs());
    this.#start();
  }

  readIdleMs(): number | null {
    if (this.#helper !== null && this.#awayAfterMs !== this.#context.awayAfterMs()) this.#restart();
    return this.#tracker.idleMs(this.#context.now());
  }

  areEdgesSignalled(): boolean {
    return this.#helper !== null && this.#hasSpoken;
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#nextTry?.dispose();
    this.#stop();
  }

  #start(): void {
    this.#awayAfterMs = this.#context.awayAfterMs();
    const { program, environment } = this.#options;
    const args = ['-w', ...this.#timeouts()];
    const helper = startTiedProgram({ command: program, args, environment });
    this.#helper = helper;
    let unfinished = '';
    helper.stdout.setEncoding('utf8').on('data', (part: string) => {
      const lines = `${unfinished}${part}`.split('\n');
      unfinished = lines.pop() ?? '';
      for (const line of lines) if (helper === this.#helper) this.#hear(line);
    });
    const end = (): void => {
      this.#ended(helper);
    };
    helper.once('error', end).once('exit', end);
  }

  #timeouts(): readonly string[] {
    const quiet = ['timeout', String(this.#quietMs() / 1_000), 'echo quiet', 'resume', 'echo back'];
    return [...quiet, 'timeout', String(this.#awayMs() / 1_000), 'echo away'];
  }

  /** It knows whole seconds only. */
  #quietMs(): number {
    return Math.ceil(this.#context.quietAfterMs / 1_000) * 1_000;
  }

  #awayMs(): number {
    return Math.ceil(this.#awayAfterMs / 1_000) * 1_000;
  }

  #hear(line: string): void {
    const atMs = this.#context.now();
    this.#hasSpoken = true;
    this.#triesLeft = TRIES;
    if (line === 'back') this.#tracker.moved(atMs);
    else this.#tracker.wentQuiet(line === 'away' ? this.#awayMs() : this.#quietMs(), atMs);
    const isAway = line === 'away';
    if (isAway === this.#isAway) return;
    this.#isAway = isAway;
    this.#context.onChange();
  }

  #ended(helper: TiedProgram): void {
    if (helper !== this.#helper) return;
    this.#forget();
    this.#context.onChange();
    this.#triesLeft -= 1;
    if (this.#isDisposed || this.#triesLeft <= 0) return;
    this.#nextTry = this.#context.setTimer(() => {
      this.#start();
    }, START_AGAIN_AFTER_MS);
  }

  #restart(): void {
    this.#stop();
    this.#start();
  }

  #stop(): void {
    const helper = this.#helper;
    this.#forget();
    helper?.stdin.end();
  }

  #forget(): void {
    this.#helper = null;
    this.#hasSpoken = false;
    this.#isAway = false;
    this.#tracker = new QuietTracker(this.#quietMs());
  }
}
