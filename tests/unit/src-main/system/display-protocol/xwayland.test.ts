import { describe, expect, it } from 'vitest';
import { xWaylandWords } from '../../../../../src-main/system/display-protocol/xwayland.ts';

const onWayland = {
  platform: 'linux',
  environment: { WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' },
  words: ['.', '--hidden'],
  electronVersion: '45.4.1',
} as const;

describe('the display protocol', () => {
  it('on Wayland is X11 through XWayland, where overlays can cover every display', () => {
    expect(xWaylandWords(onWayland)).toEqual(['.', '--hidden', '--ozone-platform=x11']);
  });

  it.each([
    ['on a plain X session', { environment: { DISPLAY: ':0' } }],
    ['without XWayland', { environment: { WAYLAND_DISPLAY: 'wayland-0' } }],
    ['with an empty variable', { environment: { WAYLAND_DISPLAY: '', DISPLAY: ':0' } }],
    ['on macOS', { platform: 'darwin' as const }],
    ['with an Electron that uses X11 anyway', { electronVersion: '33.2.1' }],
    ['where somebody chose by hand', { words: ['--ozone-platform=wayland'] }],
    ['after it was started again', { words: ['.', '--ozone-platform=x11'] }],
  ])('stays as it is %s', (_name, difference) => {
    expect(xWaylandWords({ ...onWayland, ...difference })).toBeNull();
  });
});
