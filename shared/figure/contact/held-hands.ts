/** How the hands of a key pose are held, read off what they do, so that scripts need no word about fingers. */
import { flatHand, looseHand, type HandShape, type HandShapes } from '../body/hand-shape.ts';
import type { LimbAngles, Pose } from '../body/pose.ts';
import type { Side } from '../body/side.ts';
import { touchOf, type Contact } from './contacts.ts';

const fist: HandShape = { curl: 1, prone: 0 };
const onOwnBody: HandShape = { curl: 0.06, prone: 0 };

/** Shapes of both hands in a key pose. */
export function handShapes(pose: Pose, contacts: readonly Contact[], holdsTowel: boolean): HandShapes {
  const isLying = Math.abs(pose.root.pitch) > 60;
  const shapeOf = (side: Side): HandShape => {
    const shape = touchOf(contacts, side, 'hand')?.row.shape;
    if (shape !== undefined) return typeof shape === 'function' ? shape(pose[side]) : shape;
    return holdsTowel ? fist : freeHand(pose[side], isLying);
  };
  return { left: shapeOf('left'), right: shapeOf('right') };
}

/** A bent arm without a contact lies on the person's own body; a straight one beside a lying person on the floor. */
function freeHand(arm: LimbAngles, isLying: boolean): HandShape {
  if (arm.elbow > 75) return onOwnBody;
  return isLying ? flatHand : looseHand;
}
