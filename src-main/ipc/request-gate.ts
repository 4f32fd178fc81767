/**
 * Decides whether a request may pass and turns every ending into an answer: a refused sender, a bad argument and a
 * thrown error reach the caller as data. It knows the contract and nothing of Electron.
 */
import * as v from 'valibot';
import { errorMessage } from '../../shared/lib/error-words.ts';
import { requests } from '../../shared/ipc/contract.ts';
import type {
  RequestArgument,
  RequestChannel,
  RequestError,
  RequestOutcome,
  RequestReply,
} from '../../shared/ipc/contract.ts';
import type { WindowRole } from '../../shared/ipc/snapshot.ts';
import { fail, succeed } from '../../shared/lib/result.ts';
import type { Result } from '../../shared/lib/result.ts';

/** Who asks, after all checks. */
export interface RequestSender {
  readonly windowId: number;
  readonly role: WindowRole;
}

/** One handler for each channel: a forgotten one does not compile. */
export type RequestHandlers = {
  readonly [C in RequestChannel]: (
    argument: RequestArgument<C>,
    sender: RequestSender,
  ) => RequestReply<C> | Promise<RequestReply<C>>;
};

/** Who asks, as Electron tells it. */
export interface SenderFrame {
  /** Null when the page belongs to no window. */
  readonly windowId: number | null;
  readonly isMainFrame: boolean;
  readonly url: string;
}

export interface RequestGateDependencies {
  readonly handlers: RequestHandlers;
  /** Null for a window that this app did not make. */
  readonly windowRoleOf: (windowId: number) => WindowRole | null;
  readonly isTrustedUrl: (url: string) => boolean;
  readonly log: (line: string) => void;
}

export interface RequestGate {
  /** Never rejects. Each refusal and failure is logged once. */
  answer<C extends RequestChannel>(
    channel: C,
    frame: SenderFrame,
    argument: unknown,
  ): Promise<RequestOutcome<C>>;
}

export function createRequestGate(dependencies: RequestGateDependencies): RequestGate {
  return {
    async answer(channel, frame, argument) {
      const outcome = await answerRequest(dependencies, channel, frame, argument);
      if (!outcome.ok) dependencies.log(`Request ${outcome.error.kind}: ${outcome.error.detail}`);
      return outcome;
    },
  };
}

async function answerRequest<C extends RequestChannel>(
  dependencies: RequestGateDependencies,
  channel: C,
  frame: SenderFrame,
  argument: unknown,
): Promise<RequestOutcome<C>> {
  try {
    const sender = checkSender(dependencies, channel, frame);
    if (!sender.ok) return sender;
    const parsed = v.safeParse(requests[channel].argument, argument);
    if (!parsed.success) {
      return fail({ kind: 'bad-argument', detail: `${channel}: ${describeIssues(parsed.issues)}` });
    }
    return succeed(await dependencies.handlers[channel](parsed.output, sender.value));
  } catch (error) {
    const detail = `${channel}: ${errorMessage(error)}`;
    return fail({ kind: 'failed', detail });
  }
}

function checkSender(
  dependencies: RequestGateDependencies,
  channel: RequestChannel,
  frame: SenderFrame,
): Result<RequestSender, RequestError> {
  const refuse = (reason: string): Result<never, RequestError> =>
    fail({ kind: 'refused-sender', detail: `${channel}: ${reason}` });
  if (frame.windowId === null) return refuse('the page belongs to no window');
  if (!frame.isMainFrame) return refuse('only the main frame of a window may ask');
  if (!dependencies.isTrustedUrl(frame.url)) return refuse(`${frame.url} is not a page of this app`);
  const role = dependencies.windowRoleOf(frame.windowId);
  if (role === null) return refuse(`window ${frame.windowId} was not made by this app`);
  if (!requests[channel].roles.includes(role)) return refuse(`the ${role} window may not ask this`);
  return succeed({ windowId: frame.windowId, role });
}

function describeIssues(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .map((issue) => {
      const path = v.getDotPath(issue);
      return path === null ? issue.message : `${path}: ${issue.message}`;
    })
    .join('; ');
}
