/**
 * The walk as a card. It is no exercise: it has a length instead of repetitions, and its own step in a routine.
 *
 * 2 to 5 minutes (the article says a few minutes; the numbers are our judgement). Brisk is about 100 steps a minute
 * (mainstream: CAD), the pace at which one can talk but not sing.
 */
import type { FigureScriptId } from './figure-script-id.ts';
import type { MovementCard } from './card.ts';

export interface WalkCard extends MovementCard {
  readonly figureScriptId: FigureScriptId;
  readonly minutes: { readonly minimum: number; readonly maximum: number };
  readonly briskStepsPerMinute: number;
}

export const walkCard: WalkCard = {
  goal: 'move',
  position: 'standing',
  place: 'anywhere',
  equipment: { needed: [], optional: [] },
  figureScriptId: 'walk',
  minutes: { minimum: 2, maximum: 5 },
  briskStepsPerMinute: 100,
  aliases: ['walk.alias-1', 'walk.alias-2'],
  deskSwap: null,
  steps: [
    { message: 'walk.step-1', breath: 'free' },
    { message: 'walk.step-2', breath: 'free' },
    { message: 'walk.step-3', breath: 'free' },
    { message: 'walk.step-4', breath: 'free' },
  ],
  mistakes: ['walk.mistake-1', 'walk.mistake-2'],
  easier: { message: 'walk.easier-way', exerciseId: null },
  harder: { message: 'walk.harder-way', exerciseId: null },
  conditions: {
    'acute-high': 'show',
    'acute-low': 'show',
    'leg-symptoms': 'caution',
    'fragile-bones': 'show',
    stenosis: 'caution',
    pregnancy: 'show',
    'after-birth': 'show',
    knee: 'caution',
    hip: 'caution',
    wrist: 'show',
    shoulder: 'show',
    neck: 'show',
    surgery: 'caution',
    heart: 'caution',
    glaucoma: 'show',
    balance: 'caution',
  },
  cautions: [
    { conditions: ['leg-symptoms', 'stenosis'], message: 'walk.caution.short' },
    { conditions: ['surgery', 'heart'], message: 'exercise.common.caution-ask' },
    { conditions: ['balance'], message: 'walk.caution.balance' },
  ],
  notes: [],
  stopSigns: [],
  why: 'walk.why',
  evidence: { movement: 'article', repetitions: 'judgement', hold: null, conditions: 'judgement' },
  sources: ['S', 'CAD', 'DURAN', 'WALKB', 'VWST'],
};
