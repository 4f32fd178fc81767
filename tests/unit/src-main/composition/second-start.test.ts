import { expect, test, vi } from 'vitest';
import { isWindowAskedFor } from '../../../../src-main/composition/second-start.ts';

vi.mock('electron', () => ({ app: {}, dialog: {} }));

test.each([
  ['somebody at the first one', { isHidden: false, isElsewhere: false }, true],
  ['the login', { isHidden: true, isElsewhere: false }, false],
  ['somebody in another session', { isHidden: false, isElsewhere: true }, false],
  ['a version that tells nothing', undefined, true],
  ['what is no answer', 'hidden', true],
])('a second start by %s asks for the window or not', (_, told, isAsked) => {
  expect(isWindowAskedFor(told)).toBe(isAsked);
});
