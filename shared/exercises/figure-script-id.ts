/** The names of the figure scripts: one of each exercise, and scenes that belong to none. */
import { exerciseIds } from './exercise-id.ts';

const sceneIds = [
  'avoid-double-leg-lift',
  'avoid-stoop-lift',
  'avoid-toe-touch',
  'desk-neutral',
  'desk-posture',
  'desk-slumped',
  'lift-demo',
  'stand',
  'stand-desk',
  'walk',
] as const;

export const figureScriptIds = [...exerciseIds, ...sceneIds] as const;
export type FigureScriptId = (typeof figureScriptIds)[number];
