/**
 * Sit to stand. 5 to 10 repetitions, 40 to 80 s (mainstream: STS, which does two or three rounds); the default of 7 keeps a break within a
 * minute of work (judgement).
 */
import type { Exercise } from '../exercise.ts';

export const card: Exercise = {
  id: 'sit-to-stand',
  goal: 'strengthen',
  position: 'chair',
  place: 'desk',
  equipment: { needed: ['chair'], optional: ['desk', 'cushion'] },
  figureScriptId: 'sit-to-stand',
  sides: 'together',
  timing: { fixedMs: 7700, holdsPerRepetition: 0 },
  dose: { repetitions: { minimum: 5, easier: 5, default: 7, harder: 10, maximum: 10 }, holdSeconds: null },
  breakDose: { repetitions: { minimum: 5, easier: 5, default: 7, harder: 7, maximum: 7 }, holdSeconds: null },
  aliases: ['exercise.sit-to-stand.alias-1', 'exercise.sit-to-stand.alias-2'],
  deskSwap: null,
  steps: [
    { message: 'exercise.sit-to-stand.step-1', breath: 'free' },
    { message: 'exercise.sit-to-stand.step-2', breath: 'free' },
    { message: 'exercise.sit-to-stand.step-3', breath: 'in' },
    { message: 'exercise.sit-to-stand.step-4', breath: 'out' },
    { message: 'exercise.sit-to-stand.step-5', breath: 'free' },
    { message: 'exercise.sit-to-stand.step-6', breath: 'in' },
  ],
  mistakes: [
    'exercise.sit-to-stand.mistake-1',
    'exercise.sit-to-stand.mistake-2',
    'exercise.sit-to-stand.mistake-3',
  ],
  easier: { message: 'exercise.sit-to-stand.easier-way', exerciseId: null },
  harder: { message: 'exercise.sit-to-stand.harder-way', exerciseId: null },
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
  notes: [],
  stopSigns: [],
  why: null,
  evidence: { movement: 'mainstream', repetitions: 'mainstream', hold: null, conditions: 'judgement' },
  sources: ['STS'],
};
