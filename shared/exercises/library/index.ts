/** Every exercise of this version, by its id. */
import type { Exercise } from '../exercise.ts';
import { exerciseIds, type ExerciseId } from '../exercise-id.ts';
import { birdDog } from './bird-dog.ts';
import { catStretch } from './cat-stretch.ts';
import { childsPose } from './childs-pose.ts';
import { figureFourChair } from './figure-four-chair.ts';
import { gluteBridge } from './glute-bridge.ts';
import { hamstringTowel } from './hamstring-towel.ts';
import { hipFlexorStand } from './hip-flexor-stand.ts';
import { hipHinge } from './hip-hinge.ts';
import { partialCrunch } from './partial-crunch.ts';
import { pelvicTilt } from './pelvic-tilt.ts';
import { pronePressUp } from './prone-press-up.ts';
import { seatedCatCow } from './seated-cat-cow.ts';
import { seatedTwist } from './seated-twist.ts';
import { seatedTwistChair } from './seated-twist-chair.ts';
import { sideLegLift } from './side-leg-lift.ts';
import { sidePlankKnees } from './side-plank-knees.ts';
import { singleLegLift } from './single-leg-lift.ts';
import { sitToStand } from './sit-to-stand.ts';
import { standBackExtension } from './stand-back-extension.ts';
import { wallSit } from './wall-sit.ts';

export const exerciseLibrary: Readonly<Record<ExerciseId, Exercise>> = {
  'stand-back-extension': standBackExtension,
  'seated-cat-cow': seatedCatCow,
  'sit-to-stand': sitToStand,
  'hip-hinge': hipHinge,
  'hip-flexor-stand': hipFlexorStand,
  'seated-twist-chair': seatedTwistChair,
  'figure-four-chair': figureFourChair,
  'wall-sit': wallSit,
  'cat-stretch': catStretch,
  'childs-pose': childsPose,
  'pelvic-tilt': pelvicTilt,
  'prone-press-up': pronePressUp,
  'hamstring-towel': hamstringTowel,
  'seated-twist': seatedTwist,
  'bird-dog': birdDog,
  'partial-crunch': partialCrunch,
  'glute-bridge': gluteBridge,
  'single-leg-lift': singleLegLift,
  'side-leg-lift': sideLegLift,
  'side-plank-knees': sidePlankKnees,
};

/** In the order of `exerciseIds`. */
export const exercises: readonly Exercise[] = exerciseIds.map((id) => exerciseLibrary[id]);
