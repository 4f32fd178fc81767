/**
 * Prone press-up. 5 to 10 repetitions with a pause of 1 to 2 s, 40 to 70 s (mainstream: 5, building to 10 or 15, in PPU). Two rounds are in
 * words only.
 */
import type { Exercise } from '../exercise.ts';

export const card: Exercise = {
  id: 'prone-press-up',
  goal: 'mobility',
  position: 'prone',
  place: 'floor',
  equipment: { needed: ['mat'], optional: ['pillow'] },
  figureScriptId: 'prone-press-up',
  sides: 'together',
  timing: { fixedMs: 7000, holdsPerRepetition: 0 },
  dose: { repetitions: { minimum: 5, easier: 5, default: 8, harder: 10, maximum: 10 }, holdSeconds: null },
  breakDose: null,
  aliases: ['exercise.prone-press-up.alias-1', 'exercise.prone-press-up.alias-2'],
  deskSwap: null,
  steps: [
    { message: 'exercise.prone-press-up.step-1', breath: 'free' },
    { message: 'exercise.prone-press-up.step-2', breath: 'in' },
    { message: 'exercise.prone-press-up.step-3', breath: 'out' },
    { message: 'exercise.prone-press-up.step-4', breath: 'free' },
    { message: 'exercise.prone-press-up.step-5', breath: 'in' },
  ],
  mistakes: [
    'exercise.prone-press-up.mistake-1',
    'exercise.prone-press-up.mistake-2',
    'exercise.prone-press-up.mistake-3',
  ],
  easier: { message: 'exercise.prone-press-up.easier-way', exerciseId: null },
  harder: { message: 'exercise.prone-press-up.harder-way', exerciseId: null },
  conditions: {
    'acute-high': 'hide',
    'acute-low': 'caution',
    'leg-symptoms': 'caution',
    'fragile-bones': 'caution',
    stenosis: 'hide',
    pregnancy: 'hide',
    'after-birth': 'caution',
    knee: 'show',
    hip: 'show',
    wrist: 'caution',
    shoulder: 'caution',
    neck: 'caution',
    surgery: 'hide',
    heart: 'show',
    glaucoma: 'show',
    balance: 'show',
  },
  cautions: [
    { conditions: ['leg-symptoms'], message: 'exercise.prone-press-up.caution.leg' },
    { conditions: ['wrist', 'shoulder'], message: 'exercise.prone-press-up.caution.arm' },
    { conditions: ['neck'], message: 'exercise.prone-press-up.caution.neck' },
    { conditions: ['acute-low'], message: 'exercise.common.caution-small' },
  ],
  notes: [],
  stopSigns: ['exercise.prone-press-up.stop-1'],
  why: null,
  evidence: {
    movement: 'mainstream',
    repetitions: 'mainstream',
    hold: 'mainstream',
    conditions: 'judgement',
  },
  sources: ['PPU', 'MDT', 'VWST', 'ACOG-S', 'SURG'],
};
