// How the hands of a key pose are held, read off what they do, so that scripts need no word about fingers.
import { clamp } from './angles.ts';
import type { Contact } from './contacts.ts';
import { looseHand, type HandShape, type HandShapes } from './hand-shape.ts';
import type { LimbAngles, Pose } from './pose.ts';
import type { Side } from './side.ts';

const fist: HandShape = { curl: 1, prone: 0 };
const onOwnBody: HandShape = { curl: 0.06, prone: 0 };
const onFloor: HandShape = { curl: 0.04, prone: 1 };

/** By the contact of a hand, without its side. */
const shapes: ReadonlyMap<string, HandShape> = new Map([
  ['palm', { curl: 0, prone: 1 }],
  ['palm-ahead', { curl: 0, prone: 1 }],
  ['palm-far-ahead', { curl: 0, prone: 1 }],
  ['palm-beside', { curl: 0, prone: 0.68 }],
  ['palm-before', { curl: 0, prone: 1 }],
  ['fingers-behind', { curl: 0.1, prone: 1 }],
  ['fingers-above-knee', { curl: 0.12, prone: 1 }],
  ['palm-on-thigh', { curl: 0.16, prone: 1 }],
  ['palm-near-knee', { curl: 0.16, prone: 1 }],
  ['palm-on-knee', { curl: 0.2, prone: 1 }],
  ['palm-inside-knee', { curl: 0.06, prone: 1 }],
  ['palm-on-crossed-shin', { curl: 0.3, prone: 1 }],
  ['palm-on-shin', { curl: 0.3, prone: 0.5 }],
  ['palm-on-far-shin', { curl: 0.3, prone: 0.5 }],
  ['palm-on-far-knee', { curl: 0.2, prone: 0.6 }],
  ['palm-on-desk', { curl: 0.16, prone: 1 }],
  ['palm-on-desk-ahead', { curl: 0.16, prone: 1 }],
  ['palm-on-high-desk', { curl: 0.16, prone: 1 }],
  ['hand-before-head', { curl: 0.2, prone: 0 }],
  ['hand-on-chest', { curl: 0.25, prone: 0 }],
  ['hand-on-ribs', { curl: 0.32, prone: 0 }],
  ['forearm-on-far-thigh', { curl: 0.42, prone: 0.3 }],
  ['hand-on-backrest', { curl: 0.5, prone: 0.3 }],
  ['hand-on-support', { curl: 0.5, prone: 1 }],
  ['hand-ahead-on-support', { curl: 0.5, prone: 1 }],
  ['hand-on-box', { curl: 0.34, prone: 0 }],
]);

/** Shapes of both hands in a key pose. */
export function handShapes(pose: Pose, contacts: readonly Contact[], holdsTowel: boolean): HandShapes {
  const isLying = Math.abs(pose.root.pitch) > 60;
  const shapeOf = (side: Side): HandShape => {
    for (const contact of contacts) {
      const shape = contact.startsWith(side) ? shapes.get(contact.slice(side.length + 1)) : undefined;
      if (contact === `${side}-palm-at-side`) return flatAtSide(pose[side]);
      if (shape !== undefined) return shape;
    }
    return holdsTowel ? fist : freeHand(pose[side], isLying);
  };
  return { left: shapeOf('left'), right: shapeOf('right') };
}

/** A bent arm without a contact lies on the person's own body; a straight one beside a lying person on the floor. */
function freeHand(arm: LimbAngles, isLying: boolean): HandShape {
  if (arm.elbow > 75) return onOwnBody;
  return isLying ? onFloor : looseHand;
}

/** The forearm turns the palm to the floor, however the upper arm is turned. */
function flatAtSide(arm: LimbAngles): HandShape {
  return { ...onFloor, prone: clamp(1 + arm.shoulderRotation / 90, 0, 1) };
}
