/** Walks every channel of the contract: what its parser takes, who may use it, and that each name is known. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { eventChannels, requestChannels } from '../../shared/ipc/channels.ts';
import { requests } from '../../shared/ipc/contract.ts';
import type { EventPayloads } from '../../shared/ipc/contract.ts';
import { samples } from './channel-samples.ts';

/** Types do not exist at run time: a forgotten or surplus event does not compile here. */
const events: Readonly<Record<keyof EventPayloads, true>> = { 'app:snapshot-changed': true };

describe('the channel names', () => {
  it('are those of the contract, for requests', () => {
    expect([...requestChannels].sort()).toEqual(Object.keys(requests).sort());
  });

  it('are those of the contract, for events', () => {
    expect([...eventChannels].sort()).toEqual(Object.keys(events).sort());
  });

  it.each([...requestChannels, ...eventChannels])('%s names its area and what happens', (channel) => {
    expect(channel).toMatch(/^[a-z]+:[a-z]+(-[a-z]+)*$/);
  });
});

describe.each(requestChannels)('%s', (channel) => {
  const { argument, roles } = requests[channel];

  it.each(samples[channel].good.map((sample) => ({ sample })))('takes $sample unchanged', ({ sample }) => {
    expect(v.safeParse(argument, sample)).toMatchObject({ success: true, output: sample });
  });

  it.each(samples[channel].bad.map((sample) => ({ sample })))('refuses $sample', ({ sample }) => {
    expect(v.safeParse(argument, sample).success).toBe(false);
  });

  it('is open to some window, and to each one once', () => {
    expect(roles.length).toBeGreaterThan(0);
    expect(new Set(roles).size).toBe(roles.length);
  });
});
