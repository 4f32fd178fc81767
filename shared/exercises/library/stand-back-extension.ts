/**
 * Standing back extension. Repetitions and the 2 s pause: 5 to 10, 30 to 60 s (mainstream: 5 in SBE, 10 in MCK, back bends in NHSI);
 * the default of 8 is our judgement.
 */
import type { Exercise } from '../exercise.ts';

export const standBackExtension: Exercise = {
  id: 'stand-back-extension',
  goal: 'mobility',
  position: 'standing',
  place: 'desk',
  equipment: ['desk'],
  figureScriptId: 'stand-back-extension',
  sides: 'together',
  timing: { setUpMs: 2800, fixedMs: 5500, holdsPerRepetition: 0 },
  dose: {
    repetitions: { minimum: 5, easier: 5, default: 8, maximum: 10 },
    holdSeconds: null,
  },
  breakDose: {
    repetitions: { minimum: 5, easier: 5, default: 8, maximum: 10 },
    holdSeconds: null,
  },
  steps: [
    'exercise.stand-back-extension.step-1',
    'exercise.stand-back-extension.step-2',
    'exercise.stand-back-extension.step-3',
    'exercise.stand-back-extension.step-4',
    'exercise.stand-back-extension.step-5',
    'exercise.stand-back-extension.step-6',
  ],
  mistakes: ['exercise.stand-back-extension.mistake-1', 'exercise.stand-back-extension.mistake-2'],
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
  ],
  evidence: { movement: 'mainstream', dose: 'mainstream', conditions: 'judgement' },
  sources: ['NHSI', 'SBE', 'MCK', 'VWST', 'SURG'],
};
