/** Every exercise of this version, by its id. */
import type { Exercise } from '../exercise.ts';
import { exerciseIds, type ExerciseId } from '../exercise-id.ts';
import { birdDog } from './bird-dog.ts';
import { catStretch } from './cat-stretch.ts';
import { hipFlexorStand } from './hip-flexor-stand.ts';
import { pelvicTilt } from './pelvic-tilt.ts';
import { seatedCatCow } from './seated-cat-cow.ts';
import { sitToStand } from './sit-to-stand.ts';
import { standBackExtension } from './stand-back-extension.ts';

export const exerciseLibrary: Readonly<Record<ExerciseId, Exercise>> = {
  'stand-back-extension': standBackExtension,
  'seated-cat-cow': seatedCatCow,
  'sit-to-stand': sitToStand,
  'hip-flexor-stand': hipFlexorStand,
  'cat-stretch': catStretch,
  'bird-dog': birdDog,
  'pelvic-tilt': pelvicTilt,
};

/** In the order of `exerciseIds`. */
export const exercises: readonly Exercise[] = exerciseIds.map((id) => exerciseLibrary[id]);
