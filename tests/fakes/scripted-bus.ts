/** A bus whose answers and signals come in the order of a test, also within one and the same turn of the event loop. */
import { disposable, type Disposable } from '../../shared/lib/disposable.ts';
import { succeed, type Result } from '../../shared/lib/result.ts';
import type { BusCall, MessageBus, SignalMatch } from '../../src-main/system/message-bus/message-bus.ts';

export class ScriptedBus implements MessageBus {
  readonly lost = new Promise<void>(() => undefined);
  readonly #asked: { readonly member: string; readonly answer: (body: readonly unknown[]) => void }[] = [];
  readonly #listening = new Set<{
    readonly match: SignalMatch;
    readonly listener: (body: readonly unknown[]) => void;
  }>();

  call({ member }: BusCall): Promise<Result<readonly unknown[], string>> {
    return new Promise((resolve) => {
      this.#asked.push({ member, answer: (body) => resolve(succeed(body)) });
    });
  }

  onSignal(match: SignalMatch, listener: (body: readonly unknown[]) => void): Disposable {
    const listening = { match, listener };
    this.#listening.add(listening);
    return disposable(() => this.#listening.delete(listening));
  }

  /** Methods that wait for an answer, oldest first. */
  get waiting(): readonly string[] {
    return this.#asked.map(({ member }) => member);
  }

  /** Answers the oldest call of a method. */
  answer(member: string, ...body: readonly unknown[]): void {
    const at = this.#asked.findIndex((each) => each.member === member);
    const [asked] = at < 0 ? [] : this.#asked.splice(at, 1);
    if (asked === undefined)
      throw new Error(`Nobody waits for ${member}, only for: ${this.waiting.join(', ')}`);
    asked.answer(body);
  }

  signal(member: string, ...body: readonly unknown[]): void {
    for (const { match, listener } of [...this.#listening]) if (match.member === member) listener(body);
  }
}

/** Lets everything happen that needs no answer. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
