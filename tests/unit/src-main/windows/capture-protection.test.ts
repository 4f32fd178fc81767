import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { CaptureProtection } from '../../../../src-main/windows/capture-protection.ts';
import type { Platform } from '../../../../src-main/ports/platform.ts';

class FakeWindow extends EventEmitter {
  readonly told: boolean[] = [];
  setContentProtection(isProtected: boolean): void {
    this.told.push(isProtected);
  }
}

function protection(platform: Platform, isWanted: boolean) {
  const setting = { isWanted };
  const captures = new CaptureProtection({ platform, isWanted: () => setting.isWanted });
  const open = (): FakeWindow => {
    const window = new FakeWindow();
    captures.add(window);
    return window;
  };
  return { setting, captures, open };
}

describe('keeping windows out of screenshots', () => {
  it.each(['darwin', 'win32'] as const)('begins with the window, where it is wanted on %s', (platform) => {
    expect(protection(platform, true).open().told).toEqual([true]);
    expect(protection(platform, false).open().told).toEqual([]);
  });

  it('follows the setting while windows are open', () => {
    const { setting, captures, open } = protection('darwin', false);
    const windows = [open(), open()];
    setting.isWanted = true;
    captures.refresh();
    setting.isWanted = false;
    captures.refresh();
    expect(windows.map(({ told }) => told)).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('leaves a window alone that is closed', () => {
    const { captures, open } = protection('win32', true);
    const window = open();
    window.emit('closed');
    captures.refresh();
    expect(window.told).toEqual([true]);
    expect(window.eventNames()).toEqual([]);
  });

  it('asks nothing of Linux, which cannot do it', () => {
    const { captures, open } = protection('linux', true);
    const window = open();
    captures.refresh();
    expect(window.told).toEqual([]);
  });
});
