/**
 * Sit to stand. 5 to 10 repetitions (mainstream: STS); the default of 7 keeps a break within a minute of work (judgement).
 */
import type { Exercise } from '../exercise.ts';

export const sitToStand: Exercise = {
  id: 'sit-to-stand',
  goal: 'strengthen',
  position: 'chair',
  place: 'desk',
  equipment: ['chair'],
  figureScriptId: 'sit-to-stand',
  sides: 'together',
  timing: { setUpMs: 1500, fixedMs: 7700, holdsPerRepetition: 0 },
  dose: {
    repetitions: { minimum: 5, easier: 5, default: 7, maximum: 10 },
    holdSeconds: null,
  },
  breakDose: {
    repetitions: { minimum: 5, easier: 5, default: 7, maximum: 7 },
    holdSeconds: null,
  },
  steps: [
    'exercise.sit-to-stand.step-1',
    'exercise.sit-to-stand.step-2',
    'exercise.sit-to-stand.step-3',
    'exercise.sit-to-stand.step-4',
    'exercise.sit-to-stand.step-5',
    'exercise.sit-to-stand.step-6',
  ],
  mistakes: [
    'exercise.sit-to-stand.mistake-1',
    'exercise.sit-to-stand.mistake-2',
    'exercise.sit-to-stand.mistake-3',
  ],
  conditions: {
    'acute-high': 'caution',
    'acute-low': 'show',
    'leg-symptoms': 'show',
    'fragile-bones': 'show',
    stenosis: 'show',
    pregnancy: 'show',
    'after-birth': 'show',
    knee: 'caution',
    hip: 'caution',
    wrist: 'show',
    shoulder: 'show',
    neck: 'show',
    surgery: 'caution',
    heart: 'show',
    glaucoma: 'show',
    balance: 'caution',
  },
  cautions: [
    { conditions: ['knee', 'hip'], message: 'exercise.sit-to-stand.caution.seat' },
    { conditions: ['balance'], message: 'exercise.sit-to-stand.caution.balance' },
    { conditions: ['acute-high'], message: 'exercise.sit-to-stand.caution.acute' },
  ],
  evidence: { movement: 'mainstream', dose: 'mainstream', conditions: 'judgement' },
  sources: ['STS'],
};
