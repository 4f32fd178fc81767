/** How often the schedule looks and how long it waits: lengths that depend on the machine, not on the person. */
import { minutes, seconds } from '../../time/durations.ts';

/** Lengths of the app's clock that depend on the machine, not on the person. */
export interface ScheduleTiming {
  /**
   * The longest time between two looks at the person's presence: while they are there, while they are not, and once
   * being away longer brings nothing more. Near an edge looks are closer, but never closer than the shortest.
   */
  readonly presentSampleMs: number;
  readonly awaySampleMs: number;
  readonly restedSampleMs: number;
  readonly shortestSampleMs: number;
  /** The same where the system calls back by itself: these looks only find out about unsignalled sleep. */
  readonly signalledSampleMs: number;
  readonly signalledAwaySampleMs: number;
  /** In a break, where presence says nothing: only to find out about unsignalled sleep. */
  readonly breakSampleMs: number;
  /** The same in a walk, while nobody touches anything and while somebody may be back. */
  readonly walkSampleMs: number;
  readonly touchSampleMs: number;
  /** How exactly the system tells when the last input was. */
  readonly idleGrainMs: number;
  /** A wake-up may come this late on a busy machine before the delay counts as time away. */
  readonly latenessAllowedMs: number;
  /** A look at the reasons to hold that takes longer counts as seen before. */
  readonly holdAnswerLimitMs: number;
  /** Pages that have not come by then never will; longer than the windows themselves wait. */
  readonly openLimitMs: number;
}

/** `clockRate`: how many times faster than real time the app's clock runs; the machine gets no faster with it. */
export function scheduleTiming(clockRate: number): ScheduleTiming {
  return {
    presentSampleMs: seconds(30),
    awaySampleMs: seconds(15),
    restedSampleMs: seconds(30),
    shortestSampleMs: seconds(5),
    signalledSampleMs: seconds(60),
    signalledAwaySampleMs: minutes(5),
    breakSampleMs: seconds(15),
    walkSampleMs: seconds(4),
    touchSampleMs: Math.max(seconds(1), seconds(0.25) * clockRate),
    idleGrainMs: seconds(1) * clockRate,
    latenessAllowedMs: seconds(45) * clockRate,
    holdAnswerLimitMs: seconds(0.2) * clockRate,
    openLimitMs: seconds(5) * clockRate,
  };
}
