import { expect, test } from 'vitest';
import { ElectronDisplayWake } from '../../../../../src-main/system/display-wake/electron-display-wake.ts';

function open() {
  const said: string[] = [];
  let nowMs = 0;
  const wake = new ElectronDisplayWake({
    powerSaveBlocker: {
      start: (kind) => said.push(`start ${kind}`),
      stop: (id) => said.push(`stop ${id}`),
    },
    now: () => nowMs,
    beforeRelease: () => said.push('before'),
  });
  return { wake, said, pass: (ms: number) => (nowMs += ms) };
}

test('asks the system once, however often it is said, and gives it back once', () => {
  const { wake, said } = open();
  for (const isNeeded of [false, true, true, false, false]) wake.set(isNeeded);
  expect(said).toEqual(['start prevent-display-sleep', 'before', 'stop 1']);
});

test('may be what the desktop tells of until a moment after the end', () => {
  const { wake, pass } = open();
  expect(wake.isHeld).toBe(false);
  wake.set(true);
  pass(60_000);
  expect(wake.isHeld).toBe(true);
  wake.set(false);
  pass(1_000);
  expect(wake.isHeld).toBe(true);
  pass(1_000);
  expect(wake.isHeld).toBe(false);
});

test('leaves nothing behind', () => {
  const { wake, said } = open();
  wake.set(true);
  wake.dispose();
  wake.dispose();
  expect(said).toEqual(['start prevent-display-sleep', 'stop 1']);
});
