/** On a desktop that shows no tray, the window offers what the menu would. */
import { describe, expect, it } from 'vitest';
import { quickStarts } from '../../../../src-renderer/app/today/quick-starts.ts';
import { isQuitKey } from '../../../../src-renderer/app/window-keys.ts';
import { exerciseIds } from '../../../../shared/exercises/exercise-id.ts';
import { createTranslator } from '../../../../shared/messages/translator.ts';

const { translate } = createTranslator('en');

describe('quick start', () => {
  it('offers posture, a walk, the sessions and every exercise', () => {
    const starts = quickStarts(translate);
    expect(starts.map(({ request }) => request)).toEqual([
      { kind: 'posture' },
      { kind: 'walk' },
      { kind: 'back-stretch' },
      { kind: 'leg-stretch' },
      { kind: 'strengthening' },
      ...exerciseIds.map((exerciseId) => ({ kind: 'exercise', exerciseId })),
    ]);
    expect(new Set(starts.map(({ text }) => text)).size).toBe(starts.length);
  });
});

describe('the quit key', () => {
  const q = { key: 'q', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

  it('is Ctrl+Q or Cmd+Q, whatever Caps Lock says', () => {
    expect(isQuitKey({ ...q, ctrlKey: true })).toBe(true);
    expect(isQuitKey({ ...q, metaKey: true })).toBe(true);
    expect(isQuitKey({ ...q, key: 'Q', ctrlKey: true })).toBe(true);
  });

  it('is nothing else', () => {
    expect(isQuitKey(q)).toBe(false);
    expect(isQuitKey({ ...q, ctrlKey: true, altKey: true })).toBe(false);
    expect(isQuitKey({ ...q, key: 'w', ctrlKey: true })).toBe(false);
  });
});
