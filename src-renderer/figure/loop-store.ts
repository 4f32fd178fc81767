/**
 * The loop of a repetition as samples, so that a frame of it is a mix of two of them: solving contacts for each frame
 * anew takes some 300 kB of small objects. Owns when the loop is sampled, and how finely.
 */
import { mirrorPose, type Pose } from '../../shared/figure/body/pose.ts';
import {
  breathAt,
  poseAt,
  repetitionDurationMs,
  sameFromMs,
  type MotionMoment,
} from '../../shared/figure/motion/motion-track.ts';
import type { FigureScript } from '../../shared/figure/motion/script.ts';
import { MovingNumbers } from './moving-numbers.ts';
import { solveBody, type SolvedBody } from './solved-body.ts';

/** Short enough that what lies between is straight to 0.1 % of the stature. */
const STEP_MS = 25;
/** A foot that strikes or leaves the floor changes its way at once. */
const GAIT_STEP_MS = 5;
/**
 * Samples of movement; a held pose is one more. Each takes 11 kB: 4.5 s of movement, as most scripts have, 2 MB, walk
 * 2.7 MB, the longest (seated twist, 11 s) 5 MB. A script with more movement than that is sampled more coarsely.
 */
const MOST_SAMPLES = 600;
/** Samples solved beforehand in each frame until the loop is complete; few, as those frames are solved themselves. */
const SAMPLES_AHEAD = 2;
/** Places of the loop that a frame looks at for them: a held pose is known already and costs nothing. */
const PLACES_AHEAD = 24;

/** One script's steady loop, for one side and one length of its holds; drop it with them. */
export class LoopStore {
  readonly lengthMs: number;
  /** Shows moments from here on; a first repetition may begin elsewhere. */
  readonly fromMs: number;
  /** Tells pictures apart: equal where nothing has moved. */
  place = -1;
  isBreathingOut = false;
  readonly #script: FigureScript;
  readonly #holdMs: number | undefined;
  readonly #mirrored: boolean;
  readonly #stepMs: number;
  readonly #numbers: MovingNumbers;
  /** In the order of the loop; a held pose is one sample in many places. Undefined: not made yet; null: cannot be. */
  readonly #samples: (Float32Array | null | undefined)[];
  /** Samples of poses that are held, which are the same objects each time. */
  readonly #known = new WeakMap<Pose, Float32Array>();
  readonly #breathsOut: Uint8Array;
  #nextAhead = 0;
  #solvedCount = 0;

  constructor(script: FigureScript, holdMs: number | undefined, mirrored: boolean) {
    this.#script = script;
    this.#holdMs = holdMs;
    this.#mirrored = mirrored;
    this.lengthMs = repetitionDurationMs(script, holdMs);
    this.fromMs = sameFromMs(script, holdMs);
    const finest = script.motion === 'gait' ? GAIT_STEP_MS : STEP_MS;
    const count = Math.ceil(this.lengthMs / Math.max(finest, movementMs(script) / MOST_SAMPLES));
    this.#stepMs = this.lengthMs / count;
    this.#samples = Array.from({ length: count }, () => undefined);
    this.#breathsOut = new Uint8Array(count);
    this.#numbers = new MovingNumbers(this.#solve(this.#poseOf(0)));
  }

  /** Shows the last moment asked for; the same object every time. */
  get body(): SolvedBody {
    return this.#numbers.body;
  }

  /** Memory of the samples made so far. */
  get bytes(): number {
    const own = new Set(this.#samples);
    return [...own].reduce((sum, sample) => sum + (sample?.byteLength ?? 0), 0);
  }

  /** True for the script, side and holds that it was made for; only a repetition knows how long it holds. */
  isFor(script: FigureScript, moment: MotionMoment): boolean {
    return (
      this.#script === script &&
      this.#mirrored === (moment.mirrored === true) &&
      (moment.part !== 'repetition' || this.#holdMs === moment.holdMs)
    );
  }

  /** Makes some samples of those to come; each of the first frames does a little. */
  prepare(): void {
    const end = Math.min(this.#samples.length, this.#nextAhead + PLACES_AHEAD);
    const enough = this.#solvedCount + SAMPLES_AHEAD;
    for (; this.#nextAhead < end && this.#solvedCount < enough; this.#nextAhead += 1)
      this.#sampleAt(this.#nextAhead);
  }

  /**
   * Brings `body`, `place` and `isBreathingOut` to a moment that is not before `fromMs`. False where the figure is not
   * made of the same parts throughout the loop: such a moment has to be solved.
   */
  show(elapsedMs: number): boolean {
    const at = (elapsedMs % this.lengthMs) / this.#stepMs;
    const first = Math.min(this.#samples.length - 1, Math.floor(at));
    const from = this.#sampleAt(first);
    const to = this.#sampleAt((first + 1) % this.#samples.length);
    if (from === null || to === null) return false;
    this.isBreathingOut = this.#breathsOut[first] === 1;
    // While a pose is held nothing moves, wherever in the hold it is.
    const place = from === to ? -2 - this.#samples.indexOf(from) : at;
    if (place === this.place) return true;
    this.place = place;
    this.#numbers.mix(from, to, at - first);
    return true;
  }

  #sampleAt(index: number): Float32Array | null {
    const made = this.#samples[index];
    if (made !== undefined) return made;
    const pose = this.#poseOf(index);
    const sample = this.#known.get(pose) ?? this.#numbers.read(this.#solve(pose)) ?? null;
    if (sample !== null) this.#known.set(pose, sample);
    this.#samples[index] = sample;
    this.#breathsOut[index] = breathAt(this.#script, this.#momentOf(index)) === 'out' ? 1 : 0;
    return sample;
  }

  #solve(pose: Pose): SolvedBody {
    this.#solvedCount += 1;
    return solveBody(this.#script, this.#mirrored ? mirrorPose(pose) : pose, this.#mirrored);
  }

  /** Not mirrored: a held pose is mirrored into a new object each time. */
  #poseOf(index: number): Pose {
    return poseAt(this.#script, this.#momentOf(index));
  }

  /** In the second repetition: the first one starts elsewhere. */
  #momentOf(index: number): MotionMoment {
    const elapsedMs = this.lengthMs + index * this.#stepMs;
    return {
      part: 'repetition',
      elapsedMs,
      ...(this.#holdMs === undefined ? {} : { holdMs: this.#holdMs }),
    };
  }
}

function movementMs({ repetition, keyframes }: FigureScript): number {
  return repetition.reduce(
    (sum, name) => sum + (keyframes.find((one) => one.name === name)?.moveInMs ?? 0),
    0,
  );
}
