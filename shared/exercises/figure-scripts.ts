/** Every figure script by its id, and where the camera stands for it. */
import type { Camera } from '../figure/math/camera.ts';
import type { FigureScript } from '../figure/motion/script.ts';
import { avoidDoubleLegLift } from '../figure/scripts/avoid-double-leg-lift.ts';
import { avoidStoopLift } from '../figure/scripts/avoid-stoop-lift.ts';
import { avoidToeTouch } from '../figure/scripts/avoid-toe-touch.ts';
import { deskNeutral } from '../figure/scripts/desk-neutral.ts';
import { deskPosture } from '../figure/scripts/desk-posture.ts';
import { deskSlumped } from '../figure/scripts/desk-slumped.ts';
import { liftDemo } from '../figure/scripts/lift-demo.ts';
import { stand } from '../figure/scripts/stand.ts';
import { standDesk } from '../figure/scripts/stand-desk.ts';
import { walk } from '../figure/scripts/walk.ts';
import type { FigureScriptId } from './figure-script-id.ts';
import { script as birdDog } from './bird-dog/script.ts';
import { script as catStretch } from './cat-stretch/script.ts';
import { script as childsPose } from './childs-pose/script.ts';
import { script as figureFourChair } from './figure-four-chair/script.ts';
import { script as gluteBridge } from './glute-bridge/script.ts';
import { script as hamstringTowel } from './hamstring-towel/script.ts';
import { script as hipFlexorStand } from './hip-flexor-stand/script.ts';
import { script as hipHinge } from './hip-hinge/script.ts';
import { script as partialCrunch } from './partial-crunch/script.ts';
import { script as pelvicTilt } from './pelvic-tilt/script.ts';
import { script as pronePressUp } from './prone-press-up/script.ts';
import { script as seatedCatCow } from './seated-cat-cow/script.ts';
import { script as seatedTwist } from './seated-twist/script.ts';
import { script as seatedTwistChair } from './seated-twist-chair/script.ts';
import { script as sideLegLift } from './side-leg-lift/script.ts';
import { script as sidePlankKnees } from './side-plank-knees/script.ts';
import { script as singleLegLift } from './single-leg-lift/script.ts';
import { script as sitToStand } from './sit-to-stand/script.ts';
import { script as standBackExtension } from './stand-back-extension/script.ts';
import { script as wallSit } from './wall-sit/script.ts';

/** `desk-slumped` and `desk-neutral` are stills of one key pose each. */
export const figureScripts: Readonly<Record<FigureScriptId, FigureScript>> = {
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
  'avoid-double-leg-lift': avoidDoubleLegLift,
  'avoid-stoop-lift': avoidStoopLift,
  'avoid-toe-touch': avoidToeTouch,
  'desk-neutral': deskNeutral,
  'desk-posture': deskPosture,
  'desk-slumped': deskSlumped,
  'lift-demo': liftDemo,
  stand,
  'stand-desk': standDesk,
  walk,
};

/** The camera that shows a script best; mirrored with the pose, so that the limb that works stays the near one. */
export function cameraFor(scriptId: FigureScriptId, mirrored = false): Camera {
  const { camera } = figureScripts[scriptId];
  return mirrored ? { ...camera, azimuthDegrees: -camera.azimuthDegrees } : camera;
}
