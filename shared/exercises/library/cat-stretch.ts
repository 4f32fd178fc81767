/**
 * Cat stretch. 5 s round and 5 s sag, at least 30 s in all: 3 to 5 cycles (article).
 */
import type { Exercise } from '../exercise.ts';

export const catStretch: Exercise = {
  id: 'cat-stretch',
  goal: 'mobility',
  position: 'hands-and-knees',
  place: 'floor',
  equipment: ['mat'],
  figureScriptId: 'cat-stretch',
  sides: 'together',
  timing: { setUpMs: 2000, fixedMs: 14000, holdsPerRepetition: 0 },
  dose: {
    repetitions: { minimum: 3, easier: 3, default: 4, maximum: 5 },
    holdSeconds: null,
  },
  breakDose: null,
  steps: [
    'exercise.cat-stretch.step-1',
    'exercise.cat-stretch.step-2',
    'exercise.cat-stretch.step-3',
    'exercise.cat-stretch.step-4',
    'exercise.cat-stretch.step-5',
    'exercise.cat-stretch.step-6',
    'exercise.cat-stretch.step-7',
    'exercise.cat-stretch.step-8',
  ],
  mistakes: [
    'exercise.cat-stretch.mistake-1',
    'exercise.cat-stretch.mistake-2',
    'exercise.cat-stretch.mistake-3',
    'exercise.cat-stretch.mistake-4',
  ],
  conditions: {
    'acute-high': 'caution',
    'acute-low': 'caution',
    'leg-symptoms': 'caution',
    'fragile-bones': 'caution',
    stenosis: 'caution',
    pregnancy: 'caution',
    'after-birth': 'show',
    knee: 'caution',
    hip: 'show',
    wrist: 'caution',
    shoulder: 'caution',
    neck: 'caution',
    surgery: 'hide',
    heart: 'show',
    glaucoma: 'caution',
    balance: 'show',
  },
  cautions: [
    {
      conditions: ['acute-high', 'acute-low', 'leg-symptoms'],
      message: 'exercise.cat-stretch.caution.small-range',
    },
    { conditions: ['fragile-bones'], message: 'exercise.cat-stretch.caution.bones' },
    { conditions: ['stenosis'], message: 'exercise.cat-stretch.caution.stenosis' },
    { conditions: ['pregnancy'], message: 'exercise.cat-stretch.caution.pregnancy' },
    { conditions: ['knee'], message: 'exercise.cat-stretch.caution.knee' },
    { conditions: ['wrist'], message: 'exercise.cat-stretch.caution.wrist' },
    { conditions: ['neck'], message: 'exercise.cat-stretch.caution.neck' },
  ],
  evidence: { movement: 'article', dose: 'article', conditions: 'judgement' },
  sources: ['S', 'SELF-m', 'CATCOW', 'MAYO-EX', 'BHOF', 'TFTF', 'SURG'],
};
