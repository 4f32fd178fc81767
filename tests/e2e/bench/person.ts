/** Somebody at the computer: moves the pointer by itself, as long as they work. */
import type { Desktop } from './desktop.ts';

export interface Worker {
  /** Hands off; settles when the last movement is over. */
  rest(): Promise<void>;
}

/** Moves the pointer a little every quarter of a second. */
export function startWorking(desktop: Desktop): Worker {
  const stopped = new AbortController();
  const working = (async () => {
    for (let x = 40; !stopped.signal.aborted; x = x === 40 ? 44 : 40) {
      await desktop.movePointer(x, 40);
      await pause(250, stopped.signal);
    }
  })();
  return {
    async rest() {
      stopped.abort();
      await working;
    },
  };
}

function pause(lengthMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, lengthMs);
    signal.addEventListener('abort', end);
  });
}
