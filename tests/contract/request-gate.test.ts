/** Every request, asked by the right and by the wrong: what passes, and how everything else is answered. */
import { describe, expect, it } from 'vitest';
import { requestChannels } from '../../shared/ipc/channels.ts';
import { requests } from '../../shared/ipc/contract.ts';
import type { WindowRole } from '../../shared/ipc/snapshot.ts';
import { createRequestGate } from '../../src-main/ipc/request-gate.ts';
import type { RequestHandlers, SenderFrame } from '../../src-main/ipc/request-gate.ts';
import { samples } from './channel-samples.ts';
import { recordingHandlers } from './handler-table.ts';

const allRoles: readonly WindowRole[] = ['overlay', 'card', 'app'];
const windowIds: Readonly<Record<WindowRole, number>> = { overlay: 1, card: 2, app: 3 };

function frameOf(role: WindowRole, changes: Partial<SenderFrame> = {}): SenderFrame {
  return { windowId: windowIds[role], isMainFrame: true, url: `app://lumbar/${role}.html`, ...changes };
}

function gateOver(overrides: Partial<RequestHandlers> = {}) {
  const { handlers, handled } = recordingHandlers();
  const logged: string[] = [];
  const gate = createRequestGate({
    handlers: { ...handlers, ...overrides },
    windowRoleOf: (id) => allRoles.find((role) => windowIds[role] === id) ?? null,
    isTrustedUrl: (url) => url.startsWith('app://lumbar/'),
    log: (line) => logged.push(line),
  });
  return { gate, handled, logged };
}

describe.each(requestChannels)('%s', (channel) => {
  const role = requests[channel].roles[0] ?? 'app';
  const argument: unknown = samples[channel].good[0];

  it('reaches its handler with the parsed argument and the sender', async () => {
    const { gate, handled, logged } = gateOver();
    expect(await gate.answer(channel, frameOf(role), argument)).toEqual({ ok: true, value: null });
    expect(handled).toEqual([{ channel, argument, sender: { windowId: windowIds[role], role } }]);
    expect(logged).toEqual([]);
  });

  it('answers a bad argument with what is wrong, and says so once', async () => {
    const { gate, handled, logged } = gateOver();
    const outcome = await gate.answer(channel, frameOf(role), Symbol.for('bad'));
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'bad-argument' } });
    expect(handled).toEqual([]);
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain(channel);
  });

  it.each([
    ['a frame inside the page', { isMainFrame: false }],
    ['a page from elsewhere', { url: 'https://example.com/' }],
    ['a page that looks alike', { url: 'https://lumbar/app.html' }],
    ['a window of nobody', { windowId: 99 }],
    ['a page without a window', { windowId: null }],
    ['a frame that has gone', { isMainFrame: false, url: '' }],
  ] satisfies [string, Partial<SenderFrame>][])('refuses %s', async (_who, changes) => {
    const { gate, handled, logged } = gateOver();
    const outcome = await gate.answer(channel, frameOf(role, changes), argument);
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'refused-sender' } });
    expect(handled).toEqual([]);
    expect(logged).toHaveLength(1);
  });

  it.each(allRoles.filter((other) => !requests[channel].roles.includes(other)))(
    'refuses the %s window',
    async (other) => {
      const { gate, handled } = gateOver();
      const outcome = await gate.answer(channel, frameOf(other), argument);
      expect(outcome).toEqual({
        ok: false,
        error: { kind: 'refused-sender', detail: `${channel}: the ${other} window may not ask this` },
      });
      expect(handled).toEqual([]);
    },
  );

  it.each([
    [
      'throws',
      () => {
        throw new Error('out of luck');
      },
    ],
    ['rejects', () => Promise.reject(new Error('out of luck'))],
  ])('answers with a typed error when its handler %s', async (_how, handler) => {
    const { gate, logged } = gateOver({ [channel]: handler });
    expect(await gate.answer(channel, frameOf(role), argument)).toEqual({
      ok: false,
      error: { kind: 'failed', detail: `${channel}: out of luck` },
    });
    expect(logged).toEqual([`Request failed: ${channel}: out of luck`]);
  });
});

it('names the field of a bad argument', async () => {
  const { gate } = gateOver();
  const outcome = await gate.answer('app:command', frameOf('app'), {
    kind: 'pause',
    length: { kind: 'minutes', minutes: 0 },
  });
  expect(outcome).toMatchObject({
    ok: false,
    error: { detail: expect.stringContaining('length.minutes:') as unknown },
  });
});
