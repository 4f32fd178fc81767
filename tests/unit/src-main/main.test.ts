/** The entry with everything below it replaced: what it remembers, and what it survives. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useTemporaryFolders } from '../../fakes/temporary-folder.ts';

const electron = vi.hoisted(() => {
  const ready: { tell: () => void } = { tell: () => undefined };
  return {
    ready,
    folder: '',
    listeners: new Map<string, () => void>(),
    app: {
      isPackaged: true,
      commandLine: {
        hasSwitch: (name: string) => process.argv.includes(`--${name}`),
        appendSwitch: vi.fn(),
        getSwitchValue: vi.fn(() => ''),
      },
      getPath: () => electron.folder,
      enableSandbox: vi.fn(),
      requestSingleInstanceLock: vi.fn(() => true),
      getLocale: () => 'en',
      exit: vi.fn(),
      relaunch: vi.fn(),
      on: (name: string, listener: () => void) => electron.listeners.set(name, listener),
      whenReady: () => new Promise<void>((resolve) => (ready.tell = resolve)),
    },
  };
});
const running = { showToday: vi.fn(), prepareToQuit: vi.fn(), dispose: vi.fn() };
const startApp = vi.hoisted(() => vi.fn());

vi.mock('electron', () => ({ app: electron.app }));
vi.mock('../../../src-main/app.ts', () => ({ startApp }));
vi.mock('../../../src-main/security/app-scheme.ts', () => ({ registerAppScheme: () => undefined }));

const newFolder = useTemporaryFolders();
const faults = ['uncaughtException', 'unhandledRejection'] as const;
const events: NodeJS.EventEmitter = process;
const before = faults.map((name) => events.listeners(name));
const argv = process.argv;
let logged = '';

/** Vitest watches for faults too; its own listeners stay. */
function ownListeners(name: (typeof faults)[number]): readonly ((error: unknown) => unknown)[] {
  const known = before[faults.indexOf(name)] ?? [];
  return events
    .listeners(name)
    .filter((each) => !known.includes(each))
    .map((each) => (error: unknown) => void Reflect.apply(each, undefined, [error]));
}

beforeEach(async () => {
  logged = '';
  electron.folder = newFolder();
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((logged += String(text)), true));
  startApp.mockReset().mockReturnValue(running);
  running.dispose.mockReset();
  running.showToday.mockReset();
  electron.app.exit.mockReset();
  electron.app.enableSandbox.mockReset();
  electron.app.commandLine.appendSwitch.mockReset();
  process.argv = ['/opt/lumbar'];
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', undefined);
  vi.resetModules();
  await import('../../../src-main/main.ts');
});

afterEach(() => {
  for (const [index, name] of faults.entries()) {
    events.removeAllListeners(name);
    // Listeners of a process take anything; these were there before.
    for (const each of before[index] ?? []) events.on(name, each as (...args: unknown[]) => void);
  }
  process.argv = argv;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the entry', () => {
  test('remembers a second start that comes before the first is done', async () => {
    electron.listeners.get('second-instance')?.();
    electron.ready.tell();
    await vi.waitFor(() => expect(running.showToday).toHaveBeenCalledOnce());
  });

  test('takes back at once what is only there when the app is quitting', async () => {
    let finish: (started: typeof running) => void = () => undefined;
    startApp.mockReturnValue(new Promise<typeof running>((resolve) => (finish = resolve)));
    electron.ready.tell();
    await vi.waitFor(() => expect(startApp).toHaveBeenCalledOnce());
    electron.listeners.get('will-quit')?.();
    expect(running.dispose).not.toHaveBeenCalled();
    finish(running);
    await vi.waitFor(() => expect(running.dispose).toHaveBeenCalledOnce());
    electron.listeners.get('second-instance')?.();
    expect(running.showToday).not.toHaveBeenCalled();
  });

  test('opens nothing by itself', async () => {
    electron.ready.tell();
    await vi.waitFor(() => expect(startApp).toHaveBeenCalledOnce());
    await Promise.resolve();
    expect(running.showToday).not.toHaveBeenCalled();
    electron.listeners.get('second-instance')?.();
    expect(running.showToday).toHaveBeenCalledOnce();
  });

  test('puts every page into the sandbox before the app is ready', () => {
    expect(electron.app.enableSandbox).toHaveBeenCalledOnce();
  });

  test('lets breaks be heard, said before the app is ready', () => {
    expect(startApp).not.toHaveBeenCalled();
    expect(electron.app.commandLine.appendSwitch).toHaveBeenCalledWith(
      'autoplay-policy',
      'no-user-gesture-required',
    );
  });

  test('lets nothing ask for the address of another computer, said before the app is ready', () => {
    expect(electron.app.commandLine.appendSwitch).toHaveBeenCalledWith(
      'host-resolver-rules',
      'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    );
  });

  test('ends for no number of crashes of the graphics, said before the app is ready', () => {
    const names = electron.app.commandLine.appendSwitch.mock.calls.map(([name]: readonly unknown[]) => name);
    expect(names).toContain('disable-gpu-process-crash-limit');
  });

  test('refuses to go without the sandbox, or with a debugger, when packaged', async () => {
    for (const word of ['--no-sandbox', '--remote-debugging-port=0']) {
      electron.app.exit.mockReset();
      electron.app.enableSandbox.mockReset();
      process.argv = ['/opt/lumbar', word];
      vi.resetModules();
      await import('../../../src-main/main.ts');
      expect(electron.app.exit).toHaveBeenCalledWith(2);
      expect(logged).toContain(word);
      expect(startApp).not.toHaveBeenCalled();
    }
  });

  test('starts again without the empty address of a bus, before Chromium goes by it', async () => {
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', '');
    vi.stubEnv('XDG_RUNTIME_DIR', undefined);
    process.argv = ['/opt/lumbar', '--hidden'];
    vi.resetModules();
    await import('../../../src-main/main.ts');
    expect(electron.app.relaunch).toHaveBeenCalledExactlyOnceWith({ args: ['--hidden'] });
    expect(electron.app.exit).toHaveBeenCalledExactlyOnceWith(0);
    expect(process.env['DBUS_SESSION_BUS_ADDRESS']).toBe('disabled:');
  });

  test('ends without a word when another instance runs', async () => {
    electron.app.requestSingleInstanceLock.mockReturnValueOnce(false);
    vi.resetModules();
    await import('../../../src-main/main.ts');
    expect(electron.app.exit).toHaveBeenCalledExactlyOnceWith(0);
    expect(logged).toBe('');
  });

  test.each([true, false])('names the data folder that it cannot have (lock: %s)', async (hasLock) => {
    electron.app.requestSingleInstanceLock.mockReturnValueOnce(hasLock);
    electron.app.commandLine.getSwitchValue.mockReturnValueOnce(`${import.meta.filename}/below`);
    vi.resetModules();
    await import('../../../src-main/main.ts');
    expect(electron.app.exit).toHaveBeenCalledExactlyOnceWith(4);
    expect(logged).toContain(`${import.meta.filename}/below`);
  });

  test('ends with a line in the log when it cannot start', async () => {
    startApp.mockImplementation(() => {
      throw new Error('no display');
    });
    electron.ready.tell();
    await vi.waitFor(() => expect(electron.app.exit).toHaveBeenCalledWith(1));
    expect(logged).toContain('no display');
  });

  test.each(faults)('goes on after an %s, and writes it down', (name) => {
    const own = ownListeners(name);
    expect(own).toHaveLength(1);
    own[0]?.(new Error('one part broke'));
    expect(logged).toContain('one part broke');
    expect(electron.app.exit).not.toHaveBeenCalledWith(2);
  });
});
