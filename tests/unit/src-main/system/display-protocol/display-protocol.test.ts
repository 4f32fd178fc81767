import { describe, expect, it } from 'vitest';
import {
  displayProtocolOf,
  displayProtocolWords,
} from '../../../../../src-main/system/display-protocol/display-protocol.ts';

const onWayland = {
  platform: 'linux',
  environment: { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' },
  words: ['.', '--hidden'],
  electronVersion: '45.4.1',
} as const;
const older = { ...onWayland, electronVersion: '33.2.1' } as const;
const withoutXWayland = { WAYLAND_DISPLAY: 'wayland-0' } as const;

describe('the command line to start again with', () => {
  it('on Wayland asks for X11 through XWayland, where overlays can cover every display', () => {
    expect(displayProtocolWords(onWayland)).toEqual(['.', '--hidden', '--ozone-platform=x11']);
  });

  it('asks for it against a general hint too', () => {
    const environment = { ...onWayland.environment, ELECTRON_OZONE_PLATFORM_HINT: 'auto' };
    expect(displayProtocolWords({ ...older, environment })).toEqual([
      '.',
      '--hidden',
      '--ozone-platform=x11',
    ]);
  });

  it('without XWayland asks an Electron that would look for an X server to do without', () => {
    expect(displayProtocolWords({ ...older, environment: withoutXWayland })).toEqual([
      '.',
      '--hidden',
      '--ozone-platform=wayland',
    ]);
  });

  it.each([
    ['on a plain X session', { environment: { DISPLAY: ':0' } }],
    ['without XWayland', { environment: withoutXWayland }],
    ['with an empty variable', { environment: { WAYLAND_DISPLAY: '', DISPLAY: ':0' } }],
    ['on macOS', { platform: 'darwin' as const }],
    ['with an Electron that uses X11 anyway', { electronVersion: '33.2.1' }],
    ['where somebody chose by hand', { words: ['--ozone-platform=wayland'] }],
    ['after it was started again', { words: ['.', '--ozone-platform=x11'] }],
  ])('stays as it is %s', (_name, difference) => {
    expect(displayProtocolWords({ ...onWayland, ...difference })).toBeNull();
  });
});

describe('the display protocol', () => {
  it.each([
    ['direct', 'on a plain X session', { environment: { DISPLAY: ':0' } }],
    ['direct', 'on Windows', { platform: 'win32' as const }],
    ['xwayland', 'after the start for it', { words: ['.', '--ozone-platform=x11'] }],
    ['xwayland', 'with an Electron that uses X11 anyway', { electronVersion: '33.2.1' }],
    ['wayland', 'with an Electron that is native', { environment: withoutXWayland }],
    ['wayland', 'by hand', { words: ['--ozone-platform=wayland'], electronVersion: '33.2.1' }],
    ['wayland', 'by a hint', { words: ['--ozone-platform-hint=auto'], electronVersion: '33.2.1' }],
  ])('is %s %s', (protocol, _name, difference) => {
    expect(displayProtocolOf({ ...onWayland, ...difference })).toBe(protocol);
  });
});
