/** Where the four sounds lie: files beside the pages, loaded as any other file of the app. */
import changeUrl from '../../resources/sounds/change.wav';
import comeBackUrl from '../../resources/sounds/come-back.wav';
import endOfStepUrl from '../../resources/sounds/end-of-step.wav';
import getReadyUrl from '../../resources/sounds/get-ready.wav';
import type { SoundId } from '../../shared/sound/sound-id.ts';

export const soundFiles: Readonly<Record<SoundId, string>> = {
  'get-ready': getReadyUrl,
  change: changeUrl,
  'end-of-step': endOfStepUrl,
  'come-back': comeBackUrl,
};
