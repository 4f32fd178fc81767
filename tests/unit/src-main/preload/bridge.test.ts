import { describe, expect, it, vi } from 'vitest';
import type { LumbarBridge } from '../../../../shared/ipc/contract.ts';
import { createBridge } from '../../../../src-main/preload/bridge.ts';

type Listener = (event: unknown, payload: unknown) => void;

function bridgeOver(invoke: (channel: string, argument: unknown) => Promise<unknown>) {
  const listeners = new Map<string, Set<Listener>>();
  const ipc = {
    invoke: vi.fn(invoke),
    on: (channel: string, listener: Listener) =>
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener)),
    off: (channel: string, listener: Listener) => listeners.get(channel)?.delete(listener),
  };
  return { bridge: createBridge(ipc), ipc, listeners };
}

/** As a page without types could call it. */
function untyped(bridge: LumbarBridge) {
  return bridge as unknown as {
    request(channel: unknown, argument: unknown): Promise<unknown>;
    subscribe(channel: unknown, listener: () => void): () => void;
  };
}

describe('the bridge', () => {
  it('has nothing but request and subscribe', () => {
    const { bridge } = bridgeOver(() => Promise.resolve(null));
    expect(Object.keys(bridge).sort()).toEqual(['request', 'subscribe']);
  });

  it('hands a request on and its answer back', async () => {
    const { bridge, ipc } = bridgeOver(() => Promise.resolve({ ok: true, value: null }));
    expect(await bridge.request('break:end', { breakId: 'break-1' })).toEqual({ ok: true, value: null });
    expect(ipc.invoke).toHaveBeenCalledWith('break:end', { breakId: 'break-1' });
  });

  it.each(['fs:read', 'app:snapshot-changed', '__proto__', 'ELECTRON_BROWSER_REQUIRE', 7, null])(
    'lets no request named %s out of the page',
    async (channel) => {
      const { bridge, ipc } = bridgeOver(() => Promise.resolve({ ok: true, value: null }));
      const outcome = await untyped(bridge).request(channel, null);
      expect(outcome).toMatchObject({ ok: false, error: { kind: 'bad-argument' } });
      expect(ipc.invoke).not.toHaveBeenCalled();
    },
  );

  it('answers with a typed error when main does not', async () => {
    const { bridge } = bridgeOver(() => Promise.reject(new Error('No handler registered')));
    expect(await bridge.request('card:dismiss', null)).toEqual({
      ok: false,
      error: { kind: 'failed', detail: 'card:dismiss: No handler registered' },
    });
  });

  it('gives a listener the payload and never the event', () => {
    const { bridge, listeners } = bridgeOver(() => Promise.resolve(null));
    const listener = vi.fn();
    bridge.subscribe('app:snapshot-changed', listener);
    for (const forward of listeners.get('app:snapshot-changed') ?? [])
      forward({ sender: 'secret' }, { revision: 4 });
    expect(listener.mock.calls).toEqual([[{ revision: 4 }]]);
  });

  it('stops when it is told to', () => {
    const { bridge, listeners } = bridgeOver(() => Promise.resolve(null));
    const unsubscribe = bridge.subscribe('app:snapshot-changed', () => undefined);
    unsubscribe();
    expect(listeners.get('app:snapshot-changed')?.size).toBe(0);
  });

  it('has no subscription to what main does not send', () => {
    const { bridge } = bridgeOver(() => Promise.resolve(null));
    expect(() => untyped(bridge).subscribe('break:end', () => undefined)).toThrow('break:end');
  });
});
