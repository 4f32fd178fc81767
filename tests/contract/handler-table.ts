/** A handler for every channel of the contract that remembers how it was called. */
import { requestChannels } from '../../shared/ipc/channels.ts';
import type { RequestHandlers, RequestSender } from '../../src-main/ipc/request-gate.ts';

export interface HandledRequest {
  readonly channel: string;
  readonly argument: unknown;
  readonly sender: RequestSender;
}

export function recordingHandlers(): {
  readonly handlers: RequestHandlers;
  readonly handled: HandledRequest[];
} {
  const handled: HandledRequest[] = [];
  const entries = requestChannels.map((channel) => [
    channel,
    (argument: unknown, sender: RequestSender) => {
      handled.push({ channel, argument, sender });
      return null;
    },
  ]);
  // Every channel is in the list, which another test holds equal to the contract; the replies do not matter here.
  return { handlers: Object.fromEntries(entries) as RequestHandlers, handled };
}
