// The library of figure scripts by id. Owns the list; each script is one data file.
import type { FigureScript } from '../motion/script.ts';
import { avoidDoubleLegLift } from './avoid-double-leg-lift.ts';
import { avoidStoopLift } from './avoid-stoop-lift.ts';
import { avoidToeTouch } from './avoid-toe-touch.ts';
import { birdDog } from './bird-dog.ts';
import { catStretch } from './cat-stretch.ts';
import { childsPose } from './childs-pose.ts';
import { deskNeutral } from './desk-neutral.ts';
import { deskPosture } from './desk-posture.ts';
import { deskSlumped } from './desk-slumped.ts';
import { figureFourChair } from './figure-four-chair.ts';
import { gluteBridge } from './glute-bridge.ts';
import { hamstringTowel } from './hamstring-towel.ts';
import { hipFlexorStand } from './hip-flexor-stand.ts';
import { hipHinge } from './hip-hinge.ts';
import { liftDemo } from './lift-demo.ts';
import { partialCrunch } from './partial-crunch.ts';
import { pelvicTilt } from './pelvic-tilt.ts';
import { pronePressUp } from './prone-press-up.ts';
import { seatedCatCow } from './seated-cat-cow.ts';
import { seatedTwistChair } from './seated-twist-chair.ts';
import { seatedTwist } from './seated-twist.ts';
import { sideLegLift } from './side-leg-lift.ts';
import { sidePlankKnees } from './side-plank-knees.ts';
import { singleLegLift } from './single-leg-lift.ts';
import { sitToStand } from './sit-to-stand.ts';
import { standBackExtension } from './stand-back-extension.ts';
import { standDesk } from './stand-desk.ts';
import { stand } from './stand.ts';
import { walk } from './walk.ts';
import { wallSit } from './wall-sit.ts';

/** Name of a figure script. */
export type FigureScriptId =
  | 'avoid-double-leg-lift'
  | 'avoid-stoop-lift'
  | 'avoid-toe-touch'
  | 'bird-dog'
  | 'cat-stretch'
  | 'childs-pose'
  | 'desk-neutral'
  | 'desk-posture'
  | 'desk-slumped'
  | 'figure-four-chair'
  | 'glute-bridge'
  | 'hamstring-towel'
  | 'hip-flexor-stand'
  | 'hip-hinge'
  | 'lift-demo'
  | 'partial-crunch'
  | 'pelvic-tilt'
  | 'prone-press-up'
  | 'seated-cat-cow'
  | 'seated-twist'
  | 'seated-twist-chair'
  | 'side-leg-lift'
  | 'side-plank-knees'
  | 'single-leg-lift'
  | 'sit-to-stand'
  | 'stand'
  | 'stand-desk'
  | 'stand-back-extension'
  | 'walk'
  | 'wall-sit';

/** Every script. `desk-slumped` and `desk-neutral` are stills of one key pose each. */
export const figureScripts: Readonly<Record<FigureScriptId, FigureScript>> = {
  'avoid-double-leg-lift': avoidDoubleLegLift,
  'avoid-stoop-lift': avoidStoopLift,
  'avoid-toe-touch': avoidToeTouch,
  'bird-dog': birdDog,
  'cat-stretch': catStretch,
  'childs-pose': childsPose,
  'desk-neutral': deskNeutral,
  'desk-posture': deskPosture,
  'desk-slumped': deskSlumped,
  'figure-four-chair': figureFourChair,
  'glute-bridge': gluteBridge,
  'hamstring-towel': hamstringTowel,
  'hip-flexor-stand': hipFlexorStand,
  'hip-hinge': hipHinge,
  'lift-demo': liftDemo,
  'partial-crunch': partialCrunch,
  'pelvic-tilt': pelvicTilt,
  'prone-press-up': pronePressUp,
  'seated-cat-cow': seatedCatCow,
  'seated-twist': seatedTwist,
  'seated-twist-chair': seatedTwistChair,
  'side-leg-lift': sideLegLift,
  'side-plank-knees': sidePlankKnees,
  'single-leg-lift': singleLegLift,
  'sit-to-stand': sitToStand,
  stand,
  'stand-desk': standDesk,
  'stand-back-extension': standBackExtension,
  walk,
  'wall-sit': wallSit,
};
