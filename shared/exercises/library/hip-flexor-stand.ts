/**
 * Standing hip-flexor stretch. 20 to 30 s, twice a side (mainstream: 30 to 60 s in HF, 30 s in HF2). In a break once a side, so that the
 * work stays within a minute (judgement).
 */
import type { Exercise } from '../exercise.ts';

export const hipFlexorStand: Exercise = {
  id: 'hip-flexor-stand',
  goal: 'stretch',
  position: 'standing',
  place: 'desk',
  equipment: { needed: ['desk'], optional: [] },
  figureScriptId: 'hip-flexor-stand',
  sides: 'each',
  timing: { fixedMs: 4000, holdsPerRepetition: 1 },
  dose: {
    repetitions: { minimum: 2, easier: 2, default: 2, harder: 2, maximum: 2 },
    holdSeconds: { minimum: 20, easier: 20, default: 25, harder: 30, maximum: 30 },
  },
  breakDose: {
    repetitions: { minimum: 1, easier: 1, default: 1, harder: 1, maximum: 1 },
    holdSeconds: { minimum: 20, easier: 20, default: 25, harder: 25, maximum: 25 },
  },
  aliases: ['exercise.hip-flexor-stand.alias-1', 'exercise.hip-flexor-stand.alias-2'],
  deskSwap: null,
  steps: [
    { message: 'exercise.hip-flexor-stand.step-1', breath: 'free' },
    { message: 'exercise.hip-flexor-stand.step-2', breath: 'free' },
    { message: 'exercise.hip-flexor-stand.step-3', breath: 'out' },
    { message: 'exercise.hip-flexor-stand.step-4', breath: 'free' },
    { message: 'exercise.hip-flexor-stand.step-5', breath: 'free' },
    { message: 'exercise.hip-flexor-stand.step-6', breath: 'free' },
  ],
  mistakes: ['exercise.hip-flexor-stand.mistake-1', 'exercise.hip-flexor-stand.mistake-2'],
  easier: { message: 'exercise.hip-flexor-stand.easier-way', exerciseId: null },
  harder: { message: 'exercise.hip-flexor-stand.harder-way', exerciseId: null },
  conditions: {
    'acute-high': 'hide',
    'acute-low': 'show',
    'leg-symptoms': 'caution',
    'fragile-bones': 'show',
    stenosis: 'caution',
    pregnancy: 'caution',
    'after-birth': 'show',
    knee: 'caution',
    hip: 'caution',
    wrist: 'show',
    shoulder: 'show',
    neck: 'show',
    surgery: 'hide',
    heart: 'show',
    glaucoma: 'show',
    balance: 'caution',
  },
  cautions: [
    { conditions: ['hip'], message: 'exercise.hip-flexor-stand.caution.hip' },
    { conditions: ['knee'], message: 'exercise.hip-flexor-stand.caution.knee' },
  ],
  notes: [],
  stopSigns: [],
  why: null,
  evidence: {
    movement: 'mainstream',
    repetitions: 'mainstream',
    hold: 'mainstream',
    conditions: 'judgement',
  },
  sources: ['HF', 'HF2', 'SURG'],
};
