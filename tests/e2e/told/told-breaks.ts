/** The states of a break, as the schedule comes to them. */
import type { RoutineRequest } from '../../../shared/coach/plan-routine.ts';
import type { WalkthroughCommand } from '../../../shared/schedule/schedule-event.ts';
import type { PainAnswer } from '../../../shared/history/entry.ts';
import { walkthroughAt, type WalkthroughPhase } from '../../../shared/walkthrough/walkthrough-engine.ts';
import { Timeline } from '../../fakes/timeline.ts';
import { toldBy, type ToldState } from './told-state.ts';

const SECOND = 1 / 60;

/** A break somebody has asked for, a second in. */
class ToldBreak {
  readonly day: Timeline;

  constructor(request: RoutineRequest) {
    this.day = new Timeline().send({ kind: 'break-requested', request }).read(SECOND);
  }

  ask(command: WalkthroughCommand): this {
    this.day.send({ kind: 'walkthrough-commanded', breakId: this.#id, command });
    return this;
  }

  read(seconds: number): this {
    this.day.read(seconds * SECOND);
    return this;
  }

  type(seconds: number): this {
    this.day.type(seconds * SECOND);
    return this;
  }

  /** A second into the next phase of this kind. */
  until(phase: WalkthroughPhase): this {
    for (let seconds = 0; seconds < 600; seconds += 1) {
      const { routine, position } = this.#view;
      if (walkthroughAt(routine, position)?.phase === phase) return this.read(1);
      this.read(1);
    }
    throw new Error(`The break never comes to ${phase}`);
  }

  hurts(answer?: PainAnswer): this {
    this.day.send({ kind: 'pain-reported', breakId: this.#id });
    if (answer !== undefined) this.day.send({ kind: 'pain-answered', breakId: this.#id, answer });
    return this;
  }

  feelsBetter(): this {
    this.day.send({ kind: 'feeling-answered', breakId: this.#id, feeling: 'better' });
    return this;
  }

  get #id(): string {
    return this.#view.breakId;
  }

  get #view() {
    return this.day.onScreen;
  }
}

const posture = { kind: 'posture' } as const;
const walk = { kind: 'walk' } as const;
const movement = { kind: 'movement' } as const;
const strengthening = { kind: 'strengthening' } as const;
const catStretch = { kind: 'exercise', exerciseId: 'cat-stretch' } as const;
const birdDog = { kind: 'exercise', exerciseId: 'bird-dog' } as const;
const hipStretch = { kind: 'exercise', exerciseId: 'hip-flexor-stand' } as const;

function state(name: string, request: RoutineRequest, shows: RegExp, go = (at: ToldBreak) => at): ToldState {
  return {
    name,
    shows,
    tell: () => {
      const told = toldBy(go(new ToldBreak(request)).day);
      // A page builds a break of another name anew.
      return { ...told, break: told.break == null ? null : { ...told.break, breakId: name } };
    },
  };
}

const cover = state('overlay-cover', movement, /Your break is on the other screen/);

export const toldBreaks: readonly ToldState[] = [
  state('overlay-posture', posture, /A good start/),
  state('overlay-walk', walk, /Walk for two minutes/),
  state('overlay-walk-spot', walk, /on the spot/, (at) => at.ask('walk-on-the-spot')),
  {
    ...state('overlay-walk-dim', walk, /Walk for two minutes/),
    choose: (page) => page.locator('.dim.on').waitFor({ state: 'attached' }),
  },
  state('overlay-walk-in-break', movement, /Walk for two minutes/, (at) => at.ask('finish-step')),
  state('overlay-walk-early', walk, /Welcome back/, (at) => at.read(50).type(10)),
  state('overlay-walk-over', walk, /Walk done/, (at) => at.read(130)),
  state('overlay-get-ready', catStretch, /get ready/i),
  state('overlay-cat-stretch', catStretch, /Repetition 1/, (at) => at.ask('start-work').read(4)),
  state('overlay-hip-flexor', hipStretch, /Repetition 1/, (at) => at.ask('start-work').read(4)),
  state('overlay-session', strengthening, /get ready/i),
  state('overlay-session-work', strengthening, /Repetition 1/, (at) => at.ask('start-work').read(4)),
  state('overlay-change-side', hipStretch, /change side/, (at) => at.until('change-side')),
  state('overlay-settle', hipStretch, /Let go and breathe out/, (at) => at.until('settle')),
  state('overlay-paused', birdDog, /Paused/, (at) => at.ask('pause')),
  state('overlay-this-hurts', catStretch, /What did you feel/, (at) => at.hurts()),
  state('overlay-this-hurts-in-posture', posture, /What did you feel/, (at) => at.hurts()),
  state('overlay-this-hurts-in-walk', walk, /What did you feel/, (at) => at.hurts()),
  state('overlay-help', catStretch, /When to get help/, (at) => at.hurts('alarm')),
  state('overlay-finished', posture, /Posture checked/, (at) => at.ask('finish-step')),
  state('overlay-finished-answered', posture, /Thank you, noted/, (at) =>
    at.ask('finish-step').feelsBetter(),
  ),
  state('overlay-finished-by-pain', catStretch, /You were right to stop/, (at) => at.hurts('pain')),
  state('overlay-finished-walk', walk, /How fast did you walk/, (at) => at.read(130).type(10)),
  { ...cover, tell: (base) => ({ ...cover.tell(base), window: { role: 'overlay', part: 'cover' } }) },
];
