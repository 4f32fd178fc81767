/**
 * Standing back extension. 5 to 10 repetitions with a pause of 2 s, 30 to 60 s in all (mainstream: 5 in SBE, 10 in MCK, back bends in
 * NHSI); the default of 8 is our judgement.
 */
import type { Exercise } from '../exercise.ts';

export const card: Exercise = {
  id: 'stand-back-extension',
  goal: 'mobility',
  countsAs: null,
  turn: null,
  position: 'standing',
  place: 'desk',
  equipment: { needed: [], optional: ['desk'] },
  figureScriptId: 'stand-back-extension',
  sides: 'together',
  timing: { fixedMs: 5500, holdsPerRepetition: 0 },
  dose: { repetitions: { minimum: 5, easier: 5, default: 8, harder: 10, maximum: 10 }, holdSeconds: null },
  breakDose: {
    repetitions: { minimum: 5, easier: 5, default: 8, harder: 10, maximum: 10 },
    holdSeconds: null,
  },
  aliases: ['exercise.stand-back-extension.alias-1', 'exercise.stand-back-extension.alias-2'],
  deskSwap: null,
  steps: [
    { message: 'exercise.stand-back-extension.step-1', breath: 'free' },
    { message: 'exercise.stand-back-extension.step-2', breath: 'free' },
    { message: 'exercise.stand-back-extension.step-3', breath: 'in' },
    { message: 'exercise.stand-back-extension.step-4', breath: 'out' },
    { message: 'exercise.stand-back-extension.step-5', breath: 'free' },
    { message: 'exercise.stand-back-extension.step-6', breath: 'in' },
  ],
  mistakes: ['exercise.stand-back-extension.mistake-1', 'exercise.stand-back-extension.mistake-2'],
  easier: { message: 'exercise.stand-back-extension.easier-way', exerciseId: null },
  harder: { message: 'exercise.stand-back-extension.harder-way', exerciseId: null },
  conditions: {
    'acute-high': 'caution',
    'acute-low': 'show',
    'leg-symptoms': 'caution',
    'fragile-bones': 'show',
    stenosis: 'hide',
    pregnancy: 'caution',
    'after-birth': 'show',
    knee: 'show',
    hip: 'show',
    wrist: 'show',
    shoulder: 'show',
    neck: 'caution',
    surgery: 'hide',
    heart: 'show',
    glaucoma: 'show',
    balance: 'caution',
  },
  cautions: [
    { conditions: ['balance'], message: 'exercise.stand-back-extension.caution.balance' },
    { conditions: ['leg-symptoms'], message: 'exercise.stand-back-extension.caution.leg' },
    { conditions: ['neck'], message: 'exercise.stand-back-extension.caution.neck' },
  ],
  notes: [],
  stopSigns: ['exercise.stand-back-extension.stop-1'],
  why: null,
  evidence: {
    movement: 'mainstream',
    repetitions: 'mainstream',
    hold: 'mainstream',
    conditions: 'judgement',
  },
  sources: ['NHSI', 'SBE', 'MCK', 'VWST', 'SURG'],
};
