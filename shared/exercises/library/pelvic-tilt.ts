/**
 * Pelvic tilt. 12 to 15 repetitions (article), 2 s hold (judgement; 2 s in NHSI, 5 s in MAYO-EX and MSKD, 5 to 15 s in KRAMES).
 */
import type { Exercise } from '../exercise.ts';

export const pelvicTilt: Exercise = {
  id: 'pelvic-tilt',
  goal: 'mobility',
  position: 'supine',
  place: 'floor',
  equipment: ['mat'],
  figureScriptId: 'pelvic-tilt',
  sides: 'together',
  timing: { setUpMs: 2500, fixedMs: 5500, holdsPerRepetition: 0 },
  dose: {
    repetitions: { minimum: 12, easier: 12, default: 14, maximum: 15 },
    holdSeconds: null,
  },
  breakDose: null,
  steps: [
    'exercise.pelvic-tilt.step-1',
    'exercise.pelvic-tilt.step-2',
    'exercise.pelvic-tilt.step-3',
    'exercise.pelvic-tilt.step-4',
    'exercise.pelvic-tilt.step-5',
    'exercise.pelvic-tilt.step-6',
    'exercise.pelvic-tilt.step-7',
    'exercise.pelvic-tilt.step-8',
  ],
  mistakes: [
    'exercise.pelvic-tilt.mistake-1',
    'exercise.pelvic-tilt.mistake-2',
    'exercise.pelvic-tilt.mistake-3',
    'exercise.pelvic-tilt.mistake-4',
    'exercise.pelvic-tilt.mistake-5',
  ],
  conditions: {
    'acute-high': 'caution',
    'acute-low': 'show',
    'leg-symptoms': 'show',
    'fragile-bones': 'caution',
    stenosis: 'show',
    pregnancy: 'caution',
    'after-birth': 'show',
    knee: 'show',
    hip: 'show',
    wrist: 'show',
    shoulder: 'show',
    neck: 'show',
    surgery: 'caution',
    heart: 'show',
    glaucoma: 'show',
    balance: 'show',
  },
  cautions: [
    { conditions: ['pregnancy'], message: 'exercise.pelvic-tilt.caution.pregnancy' },
    { conditions: ['surgery'], message: 'exercise.pelvic-tilt.caution.surgery' },
    { conditions: ['fragile-bones'], message: 'exercise.pelvic-tilt.caution.small-range' },
  ],
  evidence: { movement: 'article', dose: 'article', conditions: 'judgement' },
  sources: ['S', 'SELF-m', 'NHSI', 'MAYO-EX', 'MSKD', 'KRAMES', 'VWPT', 'ACOG-S'],
};
