/**
 * The two clocks that every decision is made with. Neither is read here: readings come in from outside.
 */
export interface ClockReading {
  /** Milliseconds since 1970 as the computer's clock shows them: may jump either way. For schedules and records. */
  readonly wallMs: number;
  /** Milliseconds since an arbitrary start: never jumps, and runs on while the computer sleeps. For lengths of time. */
  readonly monotonicMs: number;
}

export interface Clock {
  read(): ClockReading;
}
