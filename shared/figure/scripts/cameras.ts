// Where the camera stands for each script. Data only, but for the mirror.
import type { Camera } from '../math/camera.ts';
import type { FigureScriptId } from './index.ts';

const side: Camera = { azimuthDegrees: -78, elevationDegrees: 6 };
const floor: Camera = { azimuthDegrees: -78, elevationDegrees: 8 };

const presets: { readonly [Id in FigureScriptId]?: Camera } = {
  'cat-stretch': { azimuthDegrees: -82, elevationDegrees: 7 },
  'childs-pose': { azimuthDegrees: -72, elevationDegrees: 12 },
  'pelvic-tilt': { azimuthDegrees: -84, elevationDegrees: 5 },
  'hamstring-towel': { azimuthDegrees: -76, elevationDegrees: 8 },
  'wall-sit': { azimuthDegrees: -74, elevationDegrees: 8 },
  'side-leg-lift': { azimuthDegrees: -4, elevationDegrees: 12 },
  'side-plank-knees': { azimuthDegrees: -4, elevationDegrees: 12 },
  'seated-twist': { azimuthDegrees: 14, elevationDegrees: 17 },
  'seated-twist-chair': { azimuthDegrees: 16, elevationDegrees: 12 },
  'lift-demo': { azimuthDegrees: -66, elevationDegrees: 10 },
  'figure-four-chair': { azimuthDegrees: -30, elevationDegrees: 14 },
  'partial-crunch': floor,
  'bird-dog': floor,
  'single-leg-lift': floor,
  'glute-bridge': floor,
  'prone-press-up': floor,
  'stand-back-extension': { azimuthDegrees: -72, elevationDegrees: 6 },
  'hip-flexor-stand': { azimuthDegrees: -72, elevationDegrees: 8 },
  'sit-to-stand': { azimuthDegrees: -70, elevationDegrees: 8 },
  'seated-cat-cow': { azimuthDegrees: -76, elevationDegrees: 7 },
  walk: { azimuthDegrees: -62, elevationDegrees: 7 },
};

/** The camera that shows a script best; mirrored with the pose, so that the limb that works stays the near one. */
export function cameraFor(scriptId: FigureScriptId, mirrored = false): Camera {
  const preset = presets[scriptId] ?? side;
  return mirrored ? { ...preset, azimuthDegrees: -preset.azimuthDegrees } : preset;
}
