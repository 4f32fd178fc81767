/** Carries locale, direction, theme, motion and contrast from the snapshot to the document. */
import type { EnvironmentView } from '../../shared/ipc/snapshot.ts';
import type { BreakTranslator } from '../../shared/messages/break-translator.ts';

/** `translator` decides language and direction: a page in English reads left to right whatever the system's locale. */
export function applyEnvironment(
  root: HTMLElement,
  environment: EnvironmentView,
  translator: BreakTranslator,
): void {
  root.lang = translator.locale;
  root.dir = translator.direction;
  root.dataset['theme'] = environment.theme;
  root.dataset['motion'] = environment.isMotionReduced ? 'reduced' : 'full';
  root.dataset['contrast'] = environment.isHighContrast ? 'more' : 'normal';
}
