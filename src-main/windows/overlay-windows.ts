/**
 * Covers every display for a break, and never traps anybody: whatever a page or the displays do, the overlays lead
 * on or are closed. It says what happened and leaves every outcome to others.
 */
import type { SetTimer } from '../ports/timer.ts';
import { Replaceable, type Disposable } from '../../shared/lib/disposable.ts';
import { SECOND_MS, seconds } from '../../shared/time/durations.ts';
import type { Bounds, DisplayInfo, DisplayProtocol, Displays } from '../ports/displays.ts';
import type { OverlayPresenter } from '../ports/overlay-presenter.ts';
import { checkAnswers } from './answer-check.ts';
import { OverlaySlots } from './overlay-slots.ts';
import type { OverlaySlot, OverlaySlotsDependencies } from './overlay-slots.ts';
import type { OverlayPart } from './window-options.ts';

export interface OverlayWindowsDependencies {
  readonly createSurface: OverlaySlotsDependencies['createSurface'];
  readonly displays: Pick<Displays, 'all' | 'withPointer' | 'onChange'>;
  readonly displayProtocol: DisplayProtocol;
  /** Real time, whatever rate the app's clock runs at. Calls back once, unless disposed before. */
  readonly setTimer: SetTimer;
  /** Called after shown overlays have been hidden. */
  readonly returnFocus: () => void;
  readonly log: (line: string) => void;
}

type Answers = Parameters<OverlayPresenter['open']>[0];

/** closed → prepared → loading → shown → led; `led` once the guide has painted and `onShown` was called. */
type Phase =
  | { readonly kind: 'closed' }
  | { readonly kind: 'prepared' }
  | { readonly kind: 'loading' | 'shown' | 'led'; readonly answers: Answers };

/** Longer than pages take that load at all; a display then shows the background until its page is there. */
const SHOW_ALL_AFTER_MS = seconds(1);
/** A guide that has not painted by then never will: nobody sits before an empty display. */
const GUIDE_DEADLINE_MS = seconds(3);
/** Where a compositor places the guide, its covers wait this long for it to tell where; sway takes 50 to 150 ms. */
export const GUIDE_PLACED_BY_MS = 400;

export class OverlayWindows implements OverlayPresenter {
  readonly #dependencies: OverlayWindowsDependencies;
  readonly #slots: OverlaySlots;
  readonly #following: Disposable;
  #phase: Phase = { kind: 'closed' };
  #isDisposed = false;
  readonly #showTimer = new Replaceable();
  readonly #guideTimer = new Replaceable();
  readonly #coverTimer = new Replaceable();
  readonly #answerCheck = new Replaceable();
  /** Displays whose page was reopened once, by part; and those that were given up. */
  readonly #reopened = new Set<string>();
  readonly #abandoned = new Set<number>();

  constructor(dependencies: OverlayWindowsDependencies) {
    this.#dependencies = dependencies;
    this.#slots = new OverlaySlots({
      createSurface: dependencies.createSurface,
      onLost: (slot, loss) => this.#recover(slot, loss.detail),
      onPlaced: (slot, bounds) => this.#followGuide(slot, bounds),
    });
    this.#following = dependencies.displays.onChange(() => this.#followDisplays());
  }

  prepare(): void {
    if (this.#phase.kind !== 'closed' || this.#isDisposed) return;
    this.#phase = { kind: 'prepared' };
    this.#arrange(this.#dependencies.displays.withPointer().id);
  }

  open(answers: Answers): void {
    if ((this.#phase.kind !== 'closed' && this.#phase.kind !== 'prepared') || this.#isDisposed) return;
    // A page that was lost while hidden does not count against the break.
    this.#reopened.clear();
    this.#abandoned.clear();
    this.#phase = { kind: 'loading', answers };
    this.#showTimer.hold(this.#dependencies.setTimer(() => this.#showAll(), SHOW_ALL_AFTER_MS));
    this.#awaitGuide();
    this.#arrange(this.#dependencies.displays.withPointer().id);
    this.#showWhenReady();
  }

  close(): void {
    const wasShown = this.#isShown();
    this.#phase = { kind: 'closed' };
    this.#stopTimers();
    this.#slots.removeAll();
    this.#reopened.clear();
    this.#abandoned.clear();
    if (wasShown) this.#dependencies.returnFocus();
  }

  /** For good: nothing opens them again. */
  dispose(): void {
    this.#isDisposed = true;
    this.#following.dispose();
    this.close();
  }

  /** The window's page has painted its first frame. Windows that are not overlays are ignored. */
  pageReady(windowId: number): void {
    const slot = this.#slots.find(windowId);
    if (slot === null) return;
    slot.isReady = true;
    if (this.#phase.kind === 'loading') this.#showWhenReady();
    else if (slot.part === 'guide') this.#guideIsLeading();
  }

  /** The window's page shows nothing any more, which is as if it had crashed. */
  pageFailed(windowId: number): void {
    const slot = this.#slots.find(windowId);
    if (slot !== null) this.#recover(slot, 'its page failed');
  }

  checkAnswers(): void {
    if (!this.#isShown()) return;
    const check = checkAnswers(this.#slots.all(), this.#dependencies.setTimer, (mute) => {
      for (const slot of mute) this.#giveUp(slot, 'the page did not answer after the break');
    });
    this.#answerCheck.hold(check);
  }

  /** What the window is for, or null when it is not, or no longer, an overlay. */
  partOf(windowId: number): OverlayPart | null {
    return this.#slots.find(windowId)?.part ?? null;
  }

  #followDisplays(): void {
    if (this.#phase.kind === 'closed') return;
    const displays = this.#dependencies.displays.all();
    // An identifier that comes back may stand for another display: it gets a new chance.
    for (const id of this.#abandoned)
      if (!displays.some((display) => display.id === id)) this.#abandoned.delete(id);
    const guide = this.#slots.guide();
    const isGuidePresent = guide !== null && displays.some(({ id }) => id === guide.displayId);
    this.#arrange(isGuidePresent ? guide.displayId : this.#dependencies.displays.withPointer().id);
    this.#showWhenReady();
  }

  #arrange(guideDisplayId: number): void {
    const present = this.#dependencies.displays.all();
    // A display that was given up is better than none: the guide must not stay where there is no display any more.
    if (present.every(({ id }) => this.#abandoned.has(id))) this.#abandoned.clear();
    const displays = present.filter(({ id }) => !this.#abandoned.has(id));
    // Between unplugging one and plugging in another there may be none: the windows wait for it.
    const first = displays[0];
    if (first === undefined) return;
    const isWanted = displays.some(({ id }) => id === guideDisplayId);
    const guideId = isWanted ? guideDisplayId : first.id;
    const isAlone = this.#dependencies.displayProtocol === 'wayland';
    const made = this.#slots.arrange(
      isAlone ? displays.filter(({ id }) => id === guideId) : displays,
      guideId,
    );
    if (this.#isShown()) for (const { surface } of made) surface.show();
  }

  #showWhenReady(): void {
    const slots = this.#slots.all();
    if (this.#phase.kind === 'loading' && slots.length > 0 && slots.every(({ isReady }) => isReady)) {
      this.#showAll();
    }
  }

  #showAll(): void {
    if (this.#phase.kind !== 'loading') return;
    this.#phase = { kind: 'shown', answers: this.#phase.answers };
    this.#showTimer.dispose();
    if (this.#dependencies.displayProtocol === 'xwayland') {
      // A cover on the display that the compositor gives to the guide would hide it: the guide's place comes first.
      this.#coverTimer.hold(this.#dependencies.setTimer(() => this.#showCovers(), GUIDE_PLACED_BY_MS));
      this.#slots.guide()?.surface.show();
    } else {
      // The guide comes last: some window managers give the focus to whatever was shown last.
      this.#showCovers();
      this.#slots.guide()?.surface.show();
    }
    if (this.#slots.guide()?.isReady === true) this.#guideIsLeading();
  }

  #showCovers(): void {
    this.#coverTimer.dispose();
    for (const { part, surface } of this.#slots.all()) if (part === 'cover') surface.show();
  }

  /** Where the compositor decides, the guide is where it is, whatever was asked for. */
  #followGuide(slot: OverlaySlot, { x, y }: Bounds): void {
    if (this.#dependencies.displayProtocol !== 'xwayland' || slot.part !== 'guide' || !this.#isShown())
      return;
    const display = this.#dependencies.displays
      .all()
      .find(({ bounds }) => Math.abs(x - bounds.x) <= 1 && Math.abs(y - bounds.y) <= 1);
    if (display !== undefined) this.#slots.guideIsOn(display);
    if (this.#coverTimer.isHeld) this.#showCovers();
  }

  #guideIsLeading(): void {
    if (!this.#isShown()) return;
    this.#guideTimer.dispose();
    if (this.#phase.kind !== 'shown') return;
    const { answers } = this.#phase;
    this.#phase = { kind: 'led', answers };
    answers.onShown();
  }

  /** A lost page is opened again once; then its display is given up, and a lost guide leads on another display. */
  #recover(slot: OverlaySlot, reason: string): void {
    this.#dependencies.log(`The ${slot.part} on display ${slot.displayId} was lost: ${reason}`);
    this.#slots.remove(slot);
    const attempt = `${slot.part} ${slot.displayId}`;
    if (!this.#reopened.has(attempt)) {
      this.#reopened.add(attempt);
      this.#reopen({ id: slot.displayId, bounds: slot.bounds }, slot.part);
      return;
    }
    this.#abandon(slot, reason);
  }

  #giveUp(slot: OverlaySlot, reason: string): void {
    this.#dependencies.log(`The ${slot.part} on display ${slot.displayId} was closed: ${reason}`);
    // There is nothing left to lead through: a guide that is gone takes the others with it.
    if (slot.part === 'guide') this.#fail(reason);
    else if (this.#slots.find(slot.surface.windowId) !== null) {
      this.#slots.remove(slot);
      this.#abandoned.add(slot.displayId);
    }
  }

  #abandon(slot: OverlaySlot, reason: string): void {
    this.#abandoned.add(slot.displayId);
    if (slot.part === 'cover') {
      this.#showWhenReady();
      return;
    }
    const cover = this.#slots.all()[0];
    if (cover === undefined) {
      this.#fail(reason);
      return;
    }
    // A cover cannot take the keyboard everywhere: the guide gets a window of its own.
    this.#slots.remove(cover);
    this.#reopen({ id: cover.displayId, bounds: cover.bounds }, 'guide');
  }

  #reopen(display: Pick<DisplayInfo, 'id' | 'bounds'>, part: OverlayPart): void {
    const slot = this.#slots.create(display, part);
    if (!this.#isShown()) return;
    if (part === 'guide') this.#awaitGuide();
    slot.surface.show();
  }

  #awaitGuide(): void {
    const timer = this.#dependencies.setTimer(() => {
      const progress = this.#slots.guide()?.surface.progress() ?? 'there is no display';
      this.#fail(
        `the page of the break did not load within ${GUIDE_DEADLINE_MS / SECOND_MS} s (${progress})`,
      );
    }, GUIDE_DEADLINE_MS);
    this.#guideTimer.hold(timer);
  }

  /** Closes everything first, so that whoever hears of it finds no window in the way. */
  #fail(reason: string): void {
    const answers = 'answers' in this.#phase ? this.#phase.answers : null;
    this.close();
    answers?.onFailed(reason);
  }

  #isShown(): boolean {
    return this.#phase.kind === 'shown' || this.#phase.kind === 'led';
  }

  #stopTimers(): void {
    this.#showTimer.dispose();
    this.#guideTimer.dispose();
    this.#coverTimer.dispose();
    this.#answerCheck.dispose();
  }
}
