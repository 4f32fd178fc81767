/**
 * Hip hinge. 8 to 10 repetitions, 40 to 50 s (judgement; the movement in HH and HSE-LIFT).
 */
import type { Exercise } from '../exercise.ts';

export const card: Exercise = {
  id: 'hip-hinge',
  goal: 'control',
  position: 'standing',
  place: 'desk',
  equipment: { needed: [], optional: ['stick', 'desk', 'light-bag'] },
  figureScriptId: 'hip-hinge',
  sides: 'together',
  timing: { fixedMs: 4500, holdsPerRepetition: 0 },
  dose: { repetitions: { minimum: 8, easier: 8, default: 9, harder: 10, maximum: 10 }, holdSeconds: null },
  breakDose: {
    repetitions: { minimum: 8, easier: 8, default: 9, harder: 10, maximum: 10 },
    holdSeconds: null,
  },
  aliases: ['exercise.hip-hinge.alias-1', 'exercise.hip-hinge.alias-2'],
  deskSwap: null,
  steps: [
    { message: 'exercise.hip-hinge.step-1', breath: 'free' },
    { message: 'exercise.hip-hinge.step-2', breath: 'free' },
    { message: 'exercise.hip-hinge.step-3', breath: 'in' },
    { message: 'exercise.hip-hinge.step-4', breath: 'in' },
    { message: 'exercise.hip-hinge.step-5', breath: 'out' },
  ],
  mistakes: ['exercise.hip-hinge.mistake-1', 'exercise.hip-hinge.mistake-2', 'exercise.hip-hinge.mistake-3'],
  easier: { message: 'exercise.hip-hinge.easier-way', exerciseId: null },
  harder: { message: 'exercise.hip-hinge.harder-way', exerciseId: null },
  conditions: {
    'acute-high': 'hide',
    'acute-low': 'caution',
    'leg-symptoms': 'caution',
    'fragile-bones': 'show',
    stenosis: 'show',
    pregnancy: 'caution',
    'after-birth': 'show',
    knee: 'show',
    hip: 'caution',
    wrist: 'show',
    shoulder: 'show',
    neck: 'show',
    surgery: 'hide',
    heart: 'show',
    glaucoma: 'caution',
    balance: 'caution',
  },
  cautions: [
    { conditions: ['glaucoma'], message: 'exercise.hip-hinge.caution.head' },
    { conditions: ['balance'], message: 'exercise.common.caution-steady' },
  ],
  notes: [],
  stopSigns: [],
  why: 'exercise.hip-hinge.why',
  evidence: { movement: 'mainstream', repetitions: 'judgement', hold: null, conditions: 'judgement' },
  sources: ['HH', 'HSE-LIFT', 'ROS', 'GLAU', 'SPH-HD', 'SURG'],
};
