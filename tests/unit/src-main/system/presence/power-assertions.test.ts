import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  isDisplayAsserted,
  PowerAssertions,
} from '../../../../../src-main/system/presence/macos/power-assertions.ts';

/** What `pmset -g assertions` prints, in its form on macOS 14. */
function printed(display: number, system: number): string {
  return `2026-03-02 10:15:00 +0100
Assertion status system-wide:
   BackgroundTask                 0
   ApplePushServiceTask           0
   UserIsActive                   1
   PreventUserIdleDisplaySleep    ${display}
   PreventSystemSleep             0
   ExternalMedia                  0
   PreventUserIdleSystemSleep     ${system}
   NetworkClientActive            0
Listed by owning process:
   pid 331(coreaudiod): [0x0000a1b200018c3d] 00:12:40 PreventUserIdleSystemSleep named: "com.apple.audio"
   pid 108(WindowServer): [0x0000a0d400098a77] 00:00:00 UserIsActive named: "com.apple.iohideventsystem"
Kernel Assertions: 0x4=USB
   id=500  level=255 0x4=USB mod=02/03/26, 09:01 description=com.apple.usb.externaldevice
`;
}

describe('the assertions of macOS', () => {
  test.each([
    ['a film', printed(1, 1), true],
    ['two of them', printed(2, 1), true],
    ['music', printed(0, 1), false],
    ['nothing', printed(0, 0), false],
    ['another program', 'pmset: no such option\n', null],
  ])('%s', (_, text, isAsserted) => {
    expect(isDisplayAsserted(text)).toBe(isAsserted);
  });
});

describe('asking for them', () => {
  let atMs = 0;
  let answer: () => Promise<string> = () => Promise.resolve(printed(1, 1));
  let asked = 0;
  let changes = 0;

  beforeEach(() => {
    atMs = 0;
    asked = 0;
    changes = 0;
    answer = () => Promise.resolve(printed(1, 1));
  });

  function open(): PowerAssertions {
    return new PowerAssertions(
      {
        now: () => atMs,
        awayAfterMs: () => 120_000,
        quietAfterMs: 3_000,
        setTimer: () => ({ dispose: () => undefined }),
        onChange: () => (changes += 1),
      },
      () => {
        asked += 1;
        return answer();
      },
    );
  }

  test('waits until the person has been still for half of what makes an absence', () => {
    const assertions = open();
    expect(assertions.read(59_000)).toBeNull();
    expect(assertions.read(null)).toBeNull();
    expect(asked).toBe(0);
    expect(assertions.read(60_000)).toBeNull();
    expect(asked).toBe(1);
  });

  test('happens every thirty seconds at most, and a change is told', async () => {
    const assertions = open();
    assertions.read(60_000);
    await vi.waitFor(() => expect(changes).toBe(1));
    for (; atMs < 29_000; atMs += 1_000) expect(assertions.read(60_000 + atMs)).toBe(true);
    expect(asked).toBe(1);
    atMs = 30_000;
    answer = () => Promise.resolve(printed(0, 0));
    assertions.read(90_000);
    await vi.waitFor(() => expect(changes).toBe(2));
    expect(assertions.read(90_000)).toBe(false);
    expect(asked).toBe(2);
  });

  test('without an answer is unknown', async () => {
    answer = () => Promise.reject(new Error('no such program'));
    const assertions = open();
    assertions.read(60_000);
    await Promise.resolve();
    expect(assertions.read(60_000)).toBeNull();
    expect(changes).toBe(0);
  });

  test('is over with the first input', async () => {
    const assertions = open();
    assertions.read(60_000);
    await vi.waitFor(() => expect(assertions.read(60_000)).toBe(true));
    expect(assertions.read(10)).toBeNull();
  });
});
