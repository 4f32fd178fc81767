/**
 * The shape of an exercise script: key poses with their timing, contacts, props and camera-free drawing hints.
 * Data only, plus its check; motion-track.ts plays it.
 */
import { limitViolations } from '../body/joint-limits.ts';
import { limbAngles, spineAngles, type LimbData, type Pose, type SpineData } from '../body/pose.ts';
import type { Side } from '../body/side.ts';
import type { Contact } from '../contact/contacts.ts';
import { degrees, toRadians } from '../math/angles.ts';
import type { Camera } from '../math/camera.ts';
import { vector } from '../math/vector.ts';

/** Which breath goes with a movement; breath is never held. */
export type Breath = 'in' | 'out' | 'free';

/** Pelvis of a key pose as written in data: degrees, and mid-hip height and way forward in statures. */
interface RootData {
  readonly pitch: number;
  readonly height: number;
  readonly forward: number;
  readonly lean?: number;
  readonly turn?: number;
}

/** A wave through the trunk, in milliseconds: the longest delay is taken off everybody's time. */
interface Delays {
  readonly loinMs: number;
  readonly thoraxMs: number;
  readonly headMs: number;
}

/** Which way a hand bows at the middle of its way, in statures: to the person's left, up, forward in the world. */
export type HandArc = readonly [left: number, up: number, forward: number];

/** The bows of the hands on their way into a key pose from some of those before. */
export interface HandArcs {
  /** Names of the key poses that the way begins at. */
  readonly from: readonly string[];
  readonly left?: HandArc;
  readonly right?: HandArc;
  readonly leg?: LegArc;
  /** Bowed soon after they leave: out of flesh that lies in the way at once. */
  readonly early?: boolean;
}

/** Which leg is turned out of its way, and how far at the middle, in degrees. */
type LegArc = readonly [side: Side, hipFlexion: number, hipAbduction: number, knee: number];

/** One key pose. Angles in degrees; `both` first, `left` and `right` override. */
export interface Keyframe {
  readonly name: string;
  /** Time of the move into this pose. */
  readonly moveInMs: number;
  readonly holdMs: number;
  /** The hold may be set by the dose, within the script's holdRangeMs. */
  readonly holdIsVariable?: boolean;
  readonly breath: Breath;
  readonly root: RootData;
  readonly spine?: SpineData;
  readonly both?: LimbData;
  readonly left?: LimbData;
  readonly right?: LimbData;
  /** How much later than the move each part of the trunk starts and ends. */
  readonly delays?: Delays;
  /** The lifted box: way forward and height of its middle in statures, turned with the pelvis. */
  readonly box?: { readonly forward: number; readonly height: number };
  /** Which way the feet point when not the pelvis' way, in degrees to the person's left. */
  readonly footTurn?: { readonly left: number; readonly right: number };
  readonly contacts: readonly Contact[];
  /** How the hands go round a leg on the way into this pose. */
  readonly handArcs?: HandArcs;
}

/** Things around the figure that are drawn with it. */
export type Prop =
  'mat' | 'chair' | 'desk' | 'standing-desk' | 'wall' | 'support' | 'towel' | 'pillow' | 'cushion' | 'box';

/** A region of the body that an exercise works; drawn as a warm glow. */
export type WorkedRegion =
  | 'low-back'
  | 'belly'
  | 'left-glute'
  | 'right-glute'
  | 'left-thigh-front'
  | 'right-thigh-front'
  | 'left-hamstring'
  | 'right-hamstring';

/** An exercise as key poses. Sided scripts are written for one side; the other is mirrored. */
export interface FigureScript {
  readonly id: string;
  /** How keys are joined: eased key to key, or one smooth endless gait cycle. */
  readonly motion: 'eased' | 'gait';
  readonly sides: 1 | 2;
  /** Names of the key poses of the set-up, in order; the last one is where a repetition starts. */
  readonly setup: readonly string[];
  /** Names of the key poses of one repetition, in order; empty for a still. */
  readonly repetition: readonly string[];
  /** Allowed variable hold [least, most]. */
  readonly holdRangeMs?: readonly [number, number];
  readonly keyframes: readonly Keyframe[];
  readonly props: readonly Prop[];
  /** Where the camera stands. */
  readonly camera: Camera;
  readonly worked: readonly WorkedRegion[];
  /** Spine dots are worth showing. */
  readonly showsSpine: boolean;
  /** Name of the key pose that says most: thumbnails. */
  readonly face: string;
}

/** The authored pose of a key pose, before contacts are solved. */
export function poseOf(keyframe: Keyframe): Pose {
  const { root, box } = keyframe;
  const turn = toRadians(degrees(root.turn ?? 0));
  const ahead = (way: number, height: number) => vector(way * Math.sin(turn), height, way * Math.cos(turn));
  return {
    root: {
      position: ahead(root.forward, root.height),
      pitch: degrees(root.pitch),
      lean: degrees(root.lean ?? 0),
      turn: degrees(root.turn ?? 0),
    },
    spine: spineAngles(keyframe.spine ?? {}),
    left: limbAngles({ ...keyframe.both, ...keyframe.left }),
    right: limbAngles({ ...keyframe.both, ...keyframe.right }),
    ...(box === undefined
      ? {}
      : { box: { at: ahead(box.forward, box.height), turn: degrees(root.turn ?? 0) } }),
  };
}

/**
 * Faults of a script in plain words; empty for a sound one.
 * @internal Run by a test over all scripts.
 */
export function scriptFaults(script: FigureScript): readonly string[] {
  const faults: string[] = [];
  const names = new Set(script.keyframes.map((keyframe) => keyframe.name));
  if (names.size !== script.keyframes.length) faults.push('a key pose name is used twice');
  for (const name of [...script.setup, ...script.repetition, script.face]) {
    if (!names.has(name)) faults.push(`unknown key pose ${name}`);
  }
  if (script.setup.length === 0) faults.push('no set-up');
  for (const keyframe of script.keyframes) {
    if (keyframe.moveInMs <= 0) faults.push(`${keyframe.name}: no time to move in`);
    if (keyframe.holdMs < 0) faults.push(`${keyframe.name}: negative hold`);
    for (const fault of limitViolations(poseOf(keyframe))) faults.push(`${keyframe.name}: ${fault}`);
  }
  return faults;
}
