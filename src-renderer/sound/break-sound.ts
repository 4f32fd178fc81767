/** Lets a break be heard: follows its moments and hands what belongs to each one to the voice and the player. */
import type { SoundView } from '../../shared/ipc/snapshot.ts';
import type { ShownBreak } from '../bridge/shown-break.ts';
import type { BreakTranslator } from '../../shared/messages/break-translator.ts';
import { audible, isSpoken } from '../../shared/sound/audible.ts';
import { cuesBetween, isSamePhase } from '../../shared/sound/moment-cues.ts';
import { turnOf, type Cue, type HeardMoment, type WalkManner } from '../../shared/sound/utterance.ts';
import type { WalkthroughMoment } from '../../shared/walkthrough/walkthrough-engine.ts';
import type { SoundPlayer } from './sound-player.ts';
import { mannerOf } from './sound-manner.ts';
import type { Speaker } from './speaker.ts';
import { spokenWords } from './spoken-words.ts';

/** What a page shows of the break at one instant. */
export interface HeardBreak {
  readonly view: Pick<ShownBreak, 'stage' | 'isWalkOnTheSpot' | 'welcomedAtStep' | 'isMuted'>;
  /** Null once the steps are over. */
  readonly moment: WalkthroughMoment | null;
  readonly sound: SoundView;
}

const heardStages: ReadonlySet<ShownBreak['stage']> = new Set([
  'playing',
  'back-early',
  'awaiting',
  'finished',
]);

export class BreakSound {
  readonly #speaker: Speaker;
  readonly #player: SoundPlayer;
  #heard: HeardMoment | null = null;

  constructor(speaker: Speaker, player: SoundPlayer) {
    this.#speaker = speaker;
    this.#player = player;
  }

  /** Call with every change of what is shown, as often as it likes: what was heard is not heard again. */
  follow({ view, moment, sound }: HeardBreak, words: BreakTranslator): void {
    if (isSpoken(sound.settings)) this.#speaker.prepare();
    if (view.isMuted || sound.isInCall) this.hush();
    if (!heardStages.has(view.stage)) {
      // Held, hurt or help: nothing of before goes on.
      this.hush();
      return;
    }
    const next = view.stage === 'finished' || moment === null ? null : heardMoment(moment, view);
    const cues = cuesBetween(this.#heard, next);
    // A sentence belongs to its phase and is not carried into the next.
    if (this.#heard !== null && (next === null || !isSamePhase(this.#heard, next))) this.#speaker.cancel();
    this.#heard = next;
    for (const cue of audible(cues, sound, view.isMuted)) this.#perform(cue, sound, words);
  }

  /** Silence at once. */
  hush(): void {
    this.#speaker.cancel();
    this.#player.stop();
  }

  dispose(): void {
    this.#player.stop();
    this.#speaker.dispose();
  }

  #perform(cue: Cue, { settings }: SoundView, words: BreakTranslator): void {
    if (cue.kind === 'sound') {
      this.#player.play(cue.sound, settings.soundVolumePercent / 100);
      return;
    }
    const text = spokenWords(words, cue.utterance);
    const manner = mannerOf(settings, words.locale);
    const turn = turnOf(cue.utterance);
    switch (turn.kind) {
      case 'now':
        this.#speaker.say(text, manner);
        return;
      case 'next':
        this.#speaker.sayNext(text, manner, turn.patienceMs);
        return;
      case 'if-free':
        this.#speaker.sayIfFree(text, manner);
    }
  }
}

function heardMoment(moment: WalkthroughMoment, view: HeardBreak['view']): HeardMoment {
  return {
    ...moment,
    walkManner: moment.phase === 'walk' ? walkManner(view) : 'away',
    isWelcome: view.welcomedAtStep === moment.stepIndex,
  };
}

function walkManner({ stage, isWalkOnTheSpot }: HeardBreak['view']): WalkManner {
  if (stage === 'back-early' || stage === 'awaiting') return stage;
  return isWalkOnTheSpot ? 'on-the-spot' : 'away';
}
