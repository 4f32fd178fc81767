/**
 * Chair, desk and screen as boxes in the world, so that they share the figure's depth and hide it, or are hidden,
 * correctly from every side. Owns their measures (statures).
 */
import type { BoxPose } from '../../shared/figure/body/pose.ts';
import { boxHalf, deskPlace, highDeskPlace, supportPlace } from '../../shared/figure/contact/furniture.ts';
import { degrees } from '../../shared/figure/math/angles.ts';
import {
  pitchFrame,
  turnFrame,
  vector,
  worldFrame,
  type Frame,
  type Vector,
} from '../../shared/figure/math/vector.ts';
import type { Prop } from '../../shared/figure/motion/script.ts';

/** A box: centre, axes and half sizes along left, up and forward. */
export interface PropBox {
  readonly centre: Vector;
  readonly frame: Frame;
  readonly half: Vector;
}

function box(centre: Vector, half: Vector, frame: Frame = worldFrame): PropBox {
  return { centre, half, frame };
}

const SEAT_TOP = 0.222;

const chair: readonly PropBox[] = [
  box(vector(0, SEAT_TOP - 0.02, 0.015), vector(0.115, 0.02, 0.125)),
  box(vector(0, 0.405, -0.112), vector(0.1, 0.13, 0.014), pitchFrame(worldFrame, degrees(-8))),
  box(vector(0, 0.24, -0.09), vector(0.022, 0.06, 0.01), pitchFrame(worldFrame, degrees(-8))),
  box(vector(0, 0.11, 0.01), vector(0.018, 0.095, 0.018)),
  box(vector(0, 0.014, 0.01), vector(0.105, 0.01, 0.016)),
  box(vector(0, 0.014, 0.01), vector(0.016, 0.01, 0.105)),
];

function deskBoxes(place: typeof deskPlace | typeof highDeskPlace, screen: number): readonly PropBox[] {
  const leg = (place.height - 0.02) / 2;
  return [
    box(
      vector(0, place.height - 0.01, (place.back + place.front) / 2),
      vector(0.23, 0.01, (place.back - place.front) / 2),
    ),
    box(vector(0.205, leg, place.back - 0.03), vector(0.018, leg, 0.018)),
    box(vector(-0.205, leg, place.back - 0.03), vector(0.018, leg, 0.018)),
    // The screen's upper edge stands at the height of the eyes.
    box(vector(0, screen - 0.085, place.back - 0.06), vector(0.15, 0.085, 0.008)),
    box(
      vector(0, (place.height + screen) / 2 - 0.07, place.back - 0.05),
      vector(0.014, (screen - place.height) / 2 - 0.07, 0.01),
    ),
    box(vector(0, place.height + 0.003, place.back - 0.06), vector(0.05, 0.004, 0.035)),
  ];
}

const desk = deskBoxes(deskPlace, 0.71);
const highDesk = deskBoxes(highDeskPlace, 0.935);

/** A chair whose back rail is at the person's left hand. */
const railX = supportPlace.aside + 0.005;
const support: readonly PropBox[] = [
  box(vector(railX, supportPlace.height - 0.07, 0.13), vector(0.01, 0.07, 0.125)),
  box(vector(railX, 0.23, 0.02), vector(0.01, 0.23, 0.012)),
  box(vector(railX, 0.23, 0.24), vector(0.01, 0.23, 0.012)),
  box(vector(railX + 0.12, 0.245, 0.13), vector(0.12, 0.014, 0.125)),
  box(vector(railX + 0.225, 0.116, 0.02), vector(0.01, 0.116, 0.012)),
  box(vector(railX + 0.225, 0.116, 0.24), vector(0.01, 0.116, 0.012)),
];

/** Boxes of the props of a script; mirrored for the other side. */
export function propBoxes(props: readonly Prop[], mirrored: boolean): readonly PropBox[] {
  const boxes: PropBox[] = [];
  if (props.includes('chair')) boxes.push(...chair);
  if (props.includes('desk')) boxes.push(...desk);
  if (props.includes('standing-desk')) boxes.push(...highDesk);
  if (props.includes('support')) boxes.push(...support);
  if (!mirrored) return boxes;
  return boxes.map((item) => ({ ...item, centre: vector(-item.centre.x, item.centre.y, item.centre.z) }));
}

/** The box that a figure lifts, if it does. */
export function liftedBoxes(lifted: BoxPose | undefined): readonly PropBox[] {
  if (lifted === undefined) return [];
  const half = vector(boxHalf.aside, boxHalf.height, boxHalf.forward);
  return [box(lifted.at, half, turnFrame(worldFrame, lifted.turn))];
}

/** The eight corners of a box. */
export function cornersOf(item: PropBox): readonly Vector[] {
  const corners: Vector[] = [];
  for (const a of [-1, 1]) {
    for (const b of [-1, 1]) {
      for (const c of [-1, 1]) {
        const { centre, frame, half } = item;
        corners.push(
          vector(
            centre.x + frame.left.x * half.x * a + frame.up.x * half.y * b + frame.forward.x * half.z * c,
            centre.y + frame.left.y * half.x * a + frame.up.y * half.y * b + frame.forward.y * half.z * c,
            centre.z + frame.left.z * half.x * a + frame.up.z * half.y * b + frame.forward.z * half.z * c,
          ),
        );
      }
    }
  }
  return corners;
}
