/** Cameras and programs, found in the real /proc and in a tree of the same form. */
import { spawn } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { linuxCamera } from '../../../../../src-main/system/hold-sensors/camera/linux/linux-camera.ts';
import { linuxProcesses } from '../../../../../src-main/system/hold-sensors/listed-app/linux/linux-processes.ts';
import { useTemporaryFolders } from '../../../../fakes/temporary-folder.ts';

const newFolder = useTemporaryFolders();
const never = new AbortController().signal;
const running: ReturnType<typeof spawn>[] = [];

afterEach(async () => {
  for (const child of running.splice(0)) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }
});

function start(command: string, args: readonly string[]): number {
  const child = spawn(command, [...args], { stdio: 'ignore' });
  running.push(child);
  return child.pid ?? 0;
}

/** One process with one open file. */
function procTree(target: string, name = 'meeting', state = 'S'): string {
  const root = newFolder();
  mkdirSync(join(root, '4711/fd'), { recursive: true });
  mkdirSync(join(root, 'sys'));
  symlinkSync(target, join(root, '4711/fd/7'));
  writeFileSync(join(root, '4711/stat'), `4711 (${name}) ${state} 1 4711 4711 0 -1 4194560 0`);
  symlinkSync('/opt/Meeting/Meeting-Client-With-A-Long-Name (deleted)', join(root, '4711/exe'));
  return root;
}

const isOn = (options: Partial<Parameters<typeof linuxCamera>[0]> & { readonly devicePrefix: string }) =>
  linuxCamera({ procRoot: '/proc', ownProcesses: () => new Set(), ...options }).look(never);

describe.runIf(process.platform === 'linux')('the camera on Linux', () => {
  test('is in use while another program really has it open, and own programs do not count', async () => {
    const devices = newFolder();
    const camera = join(devices, 'video0');
    writeFileSync(camera, '');
    const devicePrefix = join(devices, 'video');
    expect(await isOn({ devicePrefix })).toEqual({ ok: true, value: false });
    const pid = start('tail', ['-f', camera]);
    await expect.poll(() => isOn({ devicePrefix })).toEqual({ ok: true, value: true });
    expect(await isOn({ devicePrefix, ownProcesses: () => new Set([pid]) })).toEqual({
      ok: true,
      value: false,
    });
  });

  test.each([
    ['video12', true],
    ['video', false],
    ['video0/x', false],
    ['videos', false],
    ['media0', false],
  ])('an open %s counts: %s', async (name, value) => {
    const devices = newFolder();
    writeFileSync(join(devices, 'video0'), '');
    const procRoot = procTree(join(devices, name));
    expect(await isOn({ procRoot, devicePrefix: join(devices, 'video') })).toEqual({ ok: true, value });
  });

  test('without any device is not looked for in the processes', async () => {
    const devicePrefix = join(newFolder(), 'video');
    expect(await isOn({ procRoot: '/no/such/folder', devicePrefix })).toEqual({ ok: true, value: false });
  });
});

const isListed = (
  listed: readonly string[],
  procRoot = '/proc',
  ownProcesses: () => ReadonlySet<number> = () => new Set(),
) => linuxProcesses({ procRoot, listedApps: () => listed, ownProcesses }).look(never);

describe.runIf(process.platform === 'linux')('programs on the list on Linux', () => {
  test('are found while they really run, whatever the capitals, and own programs do not count', async () => {
    const program = join(newFolder(), 'a-meeting-with-a-long-name');
    copyFileSync('/bin/sleep', program);
    const listed = ['A-Meeting-With-A-Long-Name.EXE'];
    expect(await isListed(listed)).toEqual({ ok: true, value: false });
    const pid = start(program, ['60']);
    await expect.poll(() => readlinkSync(`/proc/${pid}/exe`)).toBe(program);
    expect(await isListed(listed)).toEqual({ ok: true, value: true });
    expect(await isListed(listed, '/proc', () => new Set([pid]))).toEqual({ ok: true, value: false });
  });

  test.each([
    ['Meeting', true],
    ['meeting.exe', true],
    ['meeting-client-with-a-long-name', true],
    ['meet', false],
    ['meetings', false],
    ['  ', false],
  ])('%j is there: %s', async (name, value) => {
    expect(await isListed([name], procTree('/dev/null'))).toEqual({ ok: true, value });
  });

  test.each([
    ['a) R (b', 'S', true],
    ['a) R (b', 'D', true],
    ['a) R (b', 'Z', false],
    ['a) R (b', 'X', false],
  ])('the process %j in the state %s counts: %s', async (name, state, value) => {
    const root = procTree('/dev/null', name, state);
    expect(await isListed(['a) R (b'], root)).toEqual({ ok: true, value });
  });

  test('that have ended and are only not yet buried by who started them do not count', async () => {
    const program = join(newFolder(), 'a-short-meeting');
    copyFileSync('/bin/sleep', program);
    const parent = start('/bin/sh', ['-c', `'${program}' 0.1 & exec sleep 60`]);
    const childState = (): string =>
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map((pid) => statOf(pid))
        .find((stat) => stat.includes(`) Z ${parent} `)) ?? '';
    await expect.poll(childState).toContain('(a-short-meeting)');
    expect(await isListed(['a-short-meeting'])).toEqual({ ok: true, value: false });
  });
});

function statOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return '';
  }
}
