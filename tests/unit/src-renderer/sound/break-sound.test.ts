import { beforeEach, describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../shared/messages/translator.ts';
import { defaultSettings } from '../../../../shared/settings/schema.ts';
import { viewSound } from '../../../../shared/sound/audible.ts';
import type { Routine } from '../../../../shared/walkthrough/routine.ts';
import { walkthroughAt } from '../../../../shared/walkthrough/walkthrough-engine.ts';
import { BreakSound, type HeardBreak } from '../../../../src-renderer/sound/break-sound.ts';
import { hipStretch, routine } from '../snapshot-fixture.ts';

const words = createTranslator('en');
const sided: Routine = { ...routine, steps: [...routine.steps, hipStretch] };
const settings = { ...defaultSettings, voiceOn: true };

let heard: string[];
let isSpeaking: boolean;
let stops: number;
let breakSound: BreakSound;

beforeEach(() => {
  heard = [];
  isSpeaking = false;
  stops = 0;
  const say = (text: string): void => {
    heard.push(text);
    isSpeaking = true;
  };
  const cut = (): void => {
    if (isSpeaking) heard.push('-');
    isSpeaking = false;
  };
  breakSound = new BreakSound(
    {
      prepare: () => undefined,
      say: (text) => say(text),
      sayIfFree: (text) => say(text),
      sayNext: (text) => say(text),
      cancel: cut,
      dispose: cut,
    },
    { play: (sound) => void heard.push(`*${sound}*`), stop: () => void (stops += 1) },
  );
});

type Change = Partial<Omit<HeardBreak, 'view'>> & Partial<HeardBreak['view']>;

function follow(stepIndex: number, stepElapsedMs: number, change: Change = {}): void {
  const {
    stage = 'playing',
    isWalkOnTheSpot = false,
    welcomedAtStep = null,
    isMuted = false,
    ...rest
  } = change;
  const moment = walkthroughAt(sided, { stepIndex, stepElapsedMs });
  const view = { stage, isWalkOnTheSpot, welcomedAtStep, isMuted };
  breakSound.follow({ view, moment, sound: viewSound(settings, []), ...rest }, words);
}

describe('a break that is heard', () => {
  it('says name, cue, numbers and the switch of sides, with a sound at each change', () => {
    follow(2, 0);
    follow(2, 5_000);
    follow(2, 18_900);
    follow(2, 19_100);
    isSpeaking = false;
    follow(3, 5_000);
    isSpeaking = false;
    follow(3, 29_010);
    expect(heard).toEqual([
      '*get-ready*',
      expect.stringMatching(/^Get ready: Cat stretch\. /),
      '-',
      '*change*',
      expect.stringMatching(/^1\. /),
      expect.stringMatching(/^2\. /),
      '*change*',
      expect.stringMatching(/^Left side\. /),
      '*change*',
      'Switch to the right side.',
    ]);
  });

  it('says nothing before it begins, and repeats nothing after a pause', () => {
    follow(2, 0, { stage: 'opening' });
    expect(heard).toEqual([]);
    follow(2, 100);
    const before = [...heard];
    follow(2, 2_000, { stage: 'held' });
    follow(2, 2_000);
    follow(2, 2_100);
    expect(heard).toEqual([...before, '-']);
  });

  it.each(['held', 'hurt', 'help'] as const)('is silent at once when it is %s', (stage) => {
    follow(2, 0);
    follow(2, 1_000, { stage });
    expect(heard.at(-1)).toBe('-');
    expect(isSpeaking).toBe(false);
  });

  it('carries no sentence into the next step, and none past the end', () => {
    follow(0, 0);
    follow(1, 119_500, { isMuted: true });
    follow(3, 58_500);
    heard = [];
    follow(3, 58_600, { stage: 'finished', moment: null });
    follow(3, 58_600, { stage: 'finished', moment: null });
    expect(heard.filter((each) => each !== '-')).toEqual([]);
    expect(isSpeaking).toBe(false);
  });
});

describe('a break that must not be heard', () => {
  it('is silent while it is muted, and says only what comes afterwards', () => {
    follow(2, 0);
    follow(2, 1_000, { isMuted: true });
    heard = [];
    follow(2, 5_000, { isMuted: true });
    follow(2, 6_000);
    expect(heard).toEqual([]);
    follow(2, 18_900);
    follow(2, 19_100);
    expect(heard).toEqual([expect.stringMatching(/^2\. /)]);
  });

  const inCall = viewSound(settings, ['microphone']);

  it('is silent in a call', () => {
    follow(2, 0, { sound: inCall });
    follow(2, 5_000, { sound: inCall });
    expect(heard).toEqual([]);
  });

  it('falls silent in mid-sentence when a call begins, and goes on with the next cue after it', () => {
    follow(2, 0);
    expect(isSpeaking).toBe(true);
    // The same instant of the same phase: the call alone is new.
    follow(2, 0, { sound: inCall });
    expect(isSpeaking).toBe(false);
    expect(stops).toBe(1);
    follow(2, 5_000, { sound: inCall });
    heard = [];
    follow(2, 6_000);
    expect(heard).toEqual([]);
    follow(2, 12_050);
    expect(heard).toEqual(['Breathe in and let your belly sink gently.']);
  });

  it('says nothing of the walk in a call either', () => {
    follow(1, 50_000, { sound: inCall, stage: 'back-early' });
    expect(heard).toEqual([]);
  });
});

describe('a walk', () => {
  it('is accompanied: back early, on the spot, over, and welcome', () => {
    follow(1, 0);
    follow(1, 50_300, { stage: 'back-early' });
    follow(1, 50_300, { stage: 'back-early' });
    follow(1, 50_400, { isWalkOnTheSpot: true });
    follow(1, 119_999, { stage: 'awaiting' });
    follow(2, 0, { welcomedAtStep: 2 });
    expect(heard.filter((each) => each !== '-')).toEqual([
      expect.stringMatching(/^Walk for two minutes\./),
      expect.stringMatching(/^Welcome back\. You walked 0:50 of 2:00\./),
      expect.stringMatching(/^Two minutes on the spot\. Lift your knees/),
      expect.stringMatching(/^The walk is done\. .*Press Enter when you are back\./),
      '*get-ready*',
      expect.stringMatching(/^Welcome back\. Get ready: Cat stretch\./),
    ]);
  });
});
