/** The adapter between Electron and the request gate: registers every channel, reads the sender, and lets go again. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { requestChannels } from '../../shared/ipc/channels.ts';
import { createIpcServer } from '../../src-main/ipc/ipc-server.ts';
import { recordingHandlers } from './handler-table.ts';

type Registered = (event: unknown, argument: unknown) => unknown;

const electron = vi.hoisted(() => ({ registered: new Map<string, unknown>(), windowId: 3 }));

vi.mock('electron', () => ({
  ipcMain: {
    handle: (channel: string, handler: unknown) => electron.registered.set(channel, handler),
    removeHandler: (channel: string) => electron.registered.delete(channel),
  },
  BrowserWindow: {
    fromWebContents: (contents: { readonly isStrange?: boolean }) =>
      contents.isStrange === true ? null : { id: electron.windowId },
  },
}));

beforeEach(() => electron.registered.clear());

function serve() {
  const { handlers, handled } = recordingHandlers();
  const server = createIpcServer({
    handlers,
    windowRoleOf: (id) => (id === electron.windowId ? 'app' : null),
    isTrustedUrl: (url) => url === 'app://lumbar/app.html',
    log: () => undefined,
  });
  // What was registered above; Electron's own type of it needs an event that only Electron can make.
  const ask = (event: unknown) => (electron.registered.get('notice:acknowledge') as Registered)(event, null);
  return { server, handled, ask };
}

describe('the IPC server', () => {
  it('registers every channel of the contract, and removes each again', () => {
    const { server } = serve();
    expect([...electron.registered.keys()].sort()).toEqual([...requestChannels].sort());
    server.dispose();
    expect([...electron.registered.keys()]).toEqual([]);
  });

  it('lets the main frame of an own window ask', async () => {
    const { ask, handled } = serve();
    const event = { sender: {}, senderFrame: { parent: null, url: 'app://lumbar/app.html' } };
    expect(await ask(event)).toEqual({ ok: true, value: null });
    expect(handled).toEqual([
      { channel: 'notice:acknowledge', argument: null, sender: { windowId: 3, role: 'app' } },
    ]);
  });

  it.each([
    ['a frame in a page', { sender: {}, senderFrame: { parent: {}, url: 'app://lumbar/app.html' } }],
    ['a frame that has gone', { sender: {}, senderFrame: null }],
    ['a strange page', { sender: {}, senderFrame: { parent: null, url: 'https://example.com/' } }],
    [
      'contents without a window',
      { sender: { isStrange: true }, senderFrame: { parent: null, url: 'app://lumbar/app.html' } },
    ],
  ])('refuses %s', async (_who, event) => {
    const { ask, handled } = serve();
    expect(await ask(event)).toMatchObject({ ok: false, error: { kind: 'refused-sender' } });
    expect(handled).toEqual([]);
  });
});
