/**
 * Seated cat and cow. 6 to 10 cycles, 40 to 60 s (judgement; 5 breaths in SCC).
 */
import type { Exercise } from '../exercise.ts';

export const seatedCatCow: Exercise = {
  id: 'seated-cat-cow',
  goal: 'mobility',
  position: 'chair',
  place: 'desk',
  equipment: ['chair'],
  figureScriptId: 'seated-cat-cow',
  sides: 'together',
  timing: { setUpMs: 1500, fixedMs: 6000, holdsPerRepetition: 0 },
  dose: {
    repetitions: { minimum: 6, easier: 6, default: 8, maximum: 10 },
    holdSeconds: null,
  },
  breakDose: {
    repetitions: { minimum: 6, easier: 6, default: 8, maximum: 10 },
    holdSeconds: null,
  },
  steps: [
    'exercise.seated-cat-cow.step-1',
    'exercise.seated-cat-cow.step-2',
    'exercise.seated-cat-cow.step-3',
    'exercise.seated-cat-cow.step-4',
    'exercise.seated-cat-cow.step-5',
  ],
  mistakes: ['exercise.seated-cat-cow.mistake-1', 'exercise.seated-cat-cow.mistake-2'],
  conditions: {
    'acute-high': 'caution',
    'acute-low': 'show',
    'leg-symptoms': 'caution',
    'fragile-bones': 'caution',
    stenosis: 'caution',
    pregnancy: 'show',
    'after-birth': 'show',
    knee: 'show',
    hip: 'caution',
    wrist: 'show',
    shoulder: 'show',
    neck: 'caution',
    surgery: 'hide',
    heart: 'show',
    glaucoma: 'show',
    balance: 'show',
  },
  cautions: [
    { conditions: ['fragile-bones'], message: 'exercise.seated-cat-cow.caution.bones' },
    { conditions: ['stenosis'], message: 'exercise.seated-cat-cow.caution.stenosis' },
    { conditions: ['neck'], message: 'exercise.seated-cat-cow.caution.neck' },
  ],
  evidence: { movement: 'mainstream', dose: 'judgement', conditions: 'judgement' },
  sources: ['SCC', 'BHOF', 'TFTF', 'SURG'],
};
