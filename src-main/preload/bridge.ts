/**
 * What a page can reach of main: requests and events that the contract names, and only their payloads. It knows
 * neither parsers nor handlers; main checks every argument again.
 */
import { errorMessage } from '../../shared/lib/error-words.ts';
import { eventChannels, requestChannels } from '../../shared/ipc/channels.ts';
import type {
  LumbarBridge,
  RequestChannel,
  RequestError,
  RequestOutcome,
} from '../../shared/ipc/contract.ts';

/** The part of Electron's `ipcRenderer` that the bridge needs. */
export interface IpcPort {
  invoke(channel: string, argument: unknown): Promise<unknown>;
  on(channel: string, listener: (event: unknown, payload: unknown) => void): unknown;
  off(channel: string, listener: (event: unknown, payload: unknown) => void): unknown;
}

const knownRequests: ReadonlySet<string> = new Set(requestChannels);
const knownEvents: ReadonlySet<string> = new Set(eventChannels);

/** Never rejects and never throws for a known channel: whatever fails arrives as `{ ok: false, error }`. */
export function createBridge(ipc: IpcPort): LumbarBridge {
  return {
    async request(channel, argument) {
      if (!knownRequests.has(channel)) {
        return failure('bad-argument', `There is no request named ${JSON.stringify(channel)}`);
      }
      return invoke(ipc, channel, argument);
    },
    subscribe(channel, listener) {
      if (!knownEvents.has(channel)) {
        throw new Error(`There is no event named ${JSON.stringify(channel)}`);
      }
      // The event object would hand the page the sender and its ports: only the payload goes through.
      const forward = (_event: unknown, payload: unknown): void => {
        // Sent by the snapshot publisher alone, which is typed by the same contract.
        listener(payload as Parameters<typeof listener>[0]);
      };
      ipc.on(channel, forward);
      return () => void ipc.off(channel, forward);
    },
  };
}

async function invoke<C extends RequestChannel>(
  ipc: IpcPort,
  channel: C,
  argument: unknown,
): Promise<RequestOutcome<C>> {
  try {
    // Answered by the IPC server alone, which is typed by the same contract.
    return (await ipc.invoke(channel, argument)) as RequestOutcome<C>;
  } catch (error) {
    return failure('failed', `${channel}: ${errorMessage(error)}`);
  }
}

function failure(
  kind: RequestError['kind'],
  detail: string,
): { readonly ok: false; readonly error: RequestError } {
  return { ok: false, error: { kind, detail } };
}
