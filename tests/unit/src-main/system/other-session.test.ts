import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  displayElsewhere,
  displayOf,
  rememberDisplay,
} from '../../../../src-main/system/session/other-session.ts';
import { useTemporaryFolders } from '../../../fakes/temporary-folder.ts';

const newFolder = useTemporaryFolders();

describe('the display of a session', () => {
  test.each([
    [{ DISPLAY: ':0' }, ':0'],
    [{ DISPLAY: ':0.0' }, ':0'],
    [{ DISPLAY: 'unix:0.1' }, ':0'],
    [{ DISPLAY: 'localhost:10.0' }, 'localhost:10'],
    [{ DISPLAY: ':1', WAYLAND_DISPLAY: 'wayland-0' }, ':1'],
    [{ WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: '/run/user/1000' }, '/run/user/1000/wayland-0'],
    [{ WAYLAND_DISPLAY: '/run/other/wayland-1', XDG_RUNTIME_DIR: '/run/user/1000' }, '/run/other/wayland-1'],
    [{ DISPLAY: '' }, null],
    [{}, null],
  ])('of %j is %s', (environment, display) => {
    expect(displayOf(environment)).toBe(display);
  });
});

describe('the app that has the folder', () => {
  test('runs nowhere that anybody knows of before it has said so', () => {
    expect(displayElsewhere(newFolder(), { DISPLAY: ':0' })).toBeNull();
  });

  test('runs elsewhere when it said another display, and where it said so last', () => {
    const folder = newFolder();
    rememberDisplay(folder, { DISPLAY: ':7' });
    rememberDisplay(folder, { DISPLAY: ':0.0' });
    expect(displayElsewhere(folder, { DISPLAY: ':1' })).toBe(':0');
    expect(displayElsewhere(folder, { DISPLAY: ':0' })).toBeNull();
    expect(displayElsewhere(folder, {})).toBeNull();
  });

  test('may be unable to say it, or know no display', () => {
    rememberDisplay(path.join(newFolder(), 'missing'), { DISPLAY: ':0' });
    const folder = newFolder();
    rememberDisplay(folder, {});
    expect(displayElsewhere(folder, { DISPLAY: ':0' })).toBeNull();
  });
});
