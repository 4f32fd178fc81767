/** The cues of every exercise, in the order of the repetition. */
import type { ExerciseId } from './exercise-id.ts';
import type { PhaseCues } from './phase-cue.ts';
import { cues as birdDog } from './bird-dog/cues.ts';
import { cues as catStretch } from './cat-stretch/cues.ts';
import { cues as childsPose } from './childs-pose/cues.ts';
import { cues as figureFourChair } from './figure-four-chair/cues.ts';
import { cues as gluteBridge } from './glute-bridge/cues.ts';
import { cues as hamstringTowel } from './hamstring-towel/cues.ts';
import { cues as hipFlexorStand } from './hip-flexor-stand/cues.ts';
import { cues as hipHinge } from './hip-hinge/cues.ts';
import { cues as partialCrunch } from './partial-crunch/cues.ts';
import { cues as pelvicTilt } from './pelvic-tilt/cues.ts';
import { cues as pronePressUp } from './prone-press-up/cues.ts';
import { cues as seatedCatCow } from './seated-cat-cow/cues.ts';
import { cues as seatedTwist } from './seated-twist/cues.ts';
import { cues as seatedTwistChair } from './seated-twist-chair/cues.ts';
import { cues as sideLegLift } from './side-leg-lift/cues.ts';
import { cues as sidePlankKnees } from './side-plank-knees/cues.ts';
import { cues as singleLegLift } from './single-leg-lift/cues.ts';
import { cues as sitToStand } from './sit-to-stand/cues.ts';
import { cues as standBackExtension } from './stand-back-extension/cues.ts';
import { cues as wallSit } from './wall-sit/cues.ts';

export const exerciseCues: Readonly<Record<ExerciseId, PhaseCues>> = {
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
