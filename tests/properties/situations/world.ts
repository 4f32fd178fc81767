/** A person at a desk: the schedule and the windows of its breaks together, as the app has them, with nothing real. */
import type { ScheduleEffect } from '../../../shared/schedule/schedule-effect.ts';
import { isOnScreen } from '../../../shared/schedule/phases/on-screen.ts';
import type { DisplayInfo } from '../../../src-main/ports/displays.ts';
import { Timeline } from '../../fakes/timeline.ts';
import { FakeDesk } from '../../unit/src-main/windows/fake-desk.ts';

export class World {
  readonly day: Timeline;
  desk: FakeDesk;
  /** False: the machine is so busy that no page comes. */
  doPagesCome = true;
  /** Breaks that came to the screen, also those of an app that was killed since. */
  readonly begun = new Set<string>();
  #displays: readonly DisplayInfo[];

  constructor(displays: readonly DisplayInfo[]) {
    this.#displays = displays;
    this.desk = new FakeDesk(...displays);
    this.day = new Timeline({
      overlaysAnswer: false,
      perform: (effect) => this.#perform(effect),
      onTime: (ms) => {
        this.desk.passMs(ms);
        this.#letPagesCome();
      },
    });
  }

  get displays(): readonly DisplayInfo[] {
    return this.#displays;
  }

  get isBreakOn(): boolean {
    return isOnScreen(this.day.state);
  }

  changeDisplays(displays: readonly DisplayInfo[]): void {
    this.#displays = displays;
    this.desk.change(...displays);
    this.#letPagesCome();
  }

  /** The windows go with the app, and nobody hears of it. */
  kill(minutesGone: number): void {
    this.desk.overlays.dispose();
    this.desk = new FakeDesk(...this.#displays);
    this.day.killAndRestart(minutesGone);
  }

  /** The page of the window crashes, hangs or is closed; it is opened again, or its break ends. */
  loseGuide(): void {
    this.desk
      .alive()
      .find(({ part }) => part === 'guide')
      ?.lose();
    this.#letPagesCome();
  }

  #letPagesCome(): void {
    if (this.doPagesCome) this.desk.allPagesReady();
  }

  #perform(effect: ScheduleEffect): void {
    const { overlays } = this.desk;
    switch (effect.kind) {
      case 'prepare-overlays':
        overlays.prepare();
        this.#letPagesCome();
        return;
      case 'open-overlays': {
        const { breakId } = effect;
        overlays.open({
          onShown: () => {
            this.begun.add(breakId);
            this.day.send({ kind: 'overlays-shown', breakId });
          },
          onFailed: () => void this.day.send({ kind: 'overlays-failed', breakId }),
        });
        this.#letPagesCome();
        return;
      }
      case 'close-overlays':
        overlays.close();
        return;
      case 'check-overlays':
        overlays.checkAnswers();
        return;
      default:
    }
  }
}
