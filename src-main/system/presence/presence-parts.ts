/** What the sources of presence have in common. All times here are real, whatever the app's clock does. */
import type { SetTimer } from '../../ports/timer.ts';
import type { Disposable } from '../../../shared/lib/disposable.ts';

export interface IdleSource extends Disposable {
  /** As it reads after "The idle time comes from". */
  readonly name: string;
  /** Time since the last input; null while this source does not know. Cheap, and never throws. */
  readIdleMs(): number | null;
  /** Whether it calls back by itself when the person leaves and when they return. */
  areEdgesSignalled(): boolean;
}

/** Something that is so or not; null while nobody says. */
export interface StateSource extends Disposable {
  read(): boolean | null;
}

/** What a source is given. */
export interface SourceContext {
  /** A monotonic clock. */
  readonly now: () => number;
  /** Without input for so long the person counts as away; read again at each use, for it is a setting. */
  readonly awayAfterMs: () => number;
  /** Without input for so long somebody makes a pause in what they do. */
  readonly quietAfterMs: number;
  readonly setTimer: SetTimer;
  readonly onChange: () => void;
}
