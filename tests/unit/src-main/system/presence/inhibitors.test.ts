import { describe, expect, test } from 'vitest';
import { isIdleInhibited } from '../../../../../src-main/system/presence/linux/kept-awake.ts';

const own = { uid: 1000, pid: 4_242 };

/** As listed on a GNOME desktop with a browser and an app of this kind. */
const daemons = [
  ['sleep', 'NetworkManager', 'NetworkManager needs to turn off networks', 'delay', 0, 812],
  ['sleep', 'UPower', 'Pause device polling', 'delay', 0, 1_204],
  [
    'handle-power-key:handle-suspend-key:handle-hibernate-key',
    'ordinary',
    'GNOME handling keypresses',
    'block',
    1000,
    2_001,
  ],
  ['handle-lid-switch', 'ordinary', 'External monitor attached', 'block', 1000, 2_010],
  ['sleep', 'electron', 'Application cleanup before suspend', 'delay', 1000, 4_242],
  ['shutdown', 'electron', 'Application cleanup before shutdown', 'delay', 1000, 4_242],
] as const;

describe('the inhibitors of the login manager', () => {
  test('that every desktop has keep nothing awake', () => {
    expect(isIdleInhibited(daemons, own)).toBe(false);
    expect(isIdleInhibited([], own)).toBe(false);
  });

  test.each([
    ['a film', 'idle', 'block', 1000, 5_000, true],
    ['a film that holds back sleep as well', 'sleep:idle', 'block', 1000, 5_000, true],
    ['music, which leaves the display be', 'sleep', 'block', 1000, 5_000, false],
    ["another person's film", 'idle', 'block', 1001, 5_000, false],
    ['a delay', 'idle', 'delay', 1000, 5_000, false],
    ['the app itself', 'idle', 'block', 1000, 4_242, false],
    ['something whose name only sounds like it', 'idleness', 'block', 1000, 5_000, false],
  ])('%s', (_, what, mode, uid, pid, isKept) => {
    expect(isIdleInhibited([...daemons, [what, 'vlc', 'plays', mode, uid, pid]], own)).toBe(isKept);
  });

  test('in another form say nothing', () => {
    expect(isIdleInhibited(undefined, own)).toBeNull();
    expect(isIdleInhibited([['idle']], own)).toBeNull();
  });
});
