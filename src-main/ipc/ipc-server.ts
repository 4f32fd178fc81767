/** The only place that registers handlers with Electron; what may pass is decided by the request gate. */
import { BrowserWindow, ipcMain } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import { requestChannels } from '../../shared/ipc/channels.ts';
import { disposable, DisposableStore } from '../../shared/lib/disposable.ts';
import type { Disposable } from '../../shared/lib/disposable.ts';
import { createRequestGate } from './request-gate.ts';
import type { RequestGateDependencies, SenderFrame } from './request-gate.ts';

/** Registers every channel of the contract until disposed. Call once, before the first window exists. */
export function createIpcServer(dependencies: RequestGateDependencies): Disposable {
  const gate = createRequestGate(dependencies);
  const registered = new DisposableStore();
  for (const channel of requestChannels) {
    ipcMain.handle(channel, (event, argument: unknown) =>
      gate.answer(channel, senderFrameOf(event), argument),
    );
    registered.own(disposable(() => ipcMain.removeHandler(channel)));
  }
  return registered;
}

function senderFrameOf(event: IpcMainInvokeEvent): SenderFrame {
  const frame = event.senderFrame;
  return {
    windowId: BrowserWindow.fromWebContents(event.sender)?.id ?? null,
    // Null once the frame has gone; then nobody waits for the answer either.
    isMainFrame: frame !== null && frame.parent === null,
    url: frame?.url ?? '',
  };
}
