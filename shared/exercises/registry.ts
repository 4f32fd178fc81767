/** Every exercise of this version, by its id. */
import type { Exercise } from './exercise.ts';
import { exerciseIds, type ExerciseId } from './exercise-id.ts';
import { card as birdDog } from './bird-dog/card.ts';
import { card as catStretch } from './cat-stretch/card.ts';
import { card as childsPose } from './childs-pose/card.ts';
import { card as figureFourChair } from './figure-four-chair/card.ts';
import { card as gluteBridge } from './glute-bridge/card.ts';
import { card as hamstringTowel } from './hamstring-towel/card.ts';
import { card as hipFlexorStand } from './hip-flexor-stand/card.ts';
import { card as hipHinge } from './hip-hinge/card.ts';
import { card as partialCrunch } from './partial-crunch/card.ts';
import { card as pelvicTilt } from './pelvic-tilt/card.ts';
import { card as pronePressUp } from './prone-press-up/card.ts';
import { card as seatedCatCow } from './seated-cat-cow/card.ts';
import { card as seatedTwist } from './seated-twist/card.ts';
import { card as seatedTwistChair } from './seated-twist-chair/card.ts';
import { card as sideLegLift } from './side-leg-lift/card.ts';
import { card as sidePlankKnees } from './side-plank-knees/card.ts';
import { card as singleLegLift } from './single-leg-lift/card.ts';
import { card as sitToStand } from './sit-to-stand/card.ts';
import { card as standBackExtension } from './stand-back-extension/card.ts';
import { card as wallSit } from './wall-sit/card.ts';

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
