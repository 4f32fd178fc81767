import { expect, test } from 'vitest';
import { MutterIdle } from '../../../../../src-main/system/presence/linux/mutter-idle.ts';
import { ScriptedBus, settled } from '../../../../fakes/scripted-bus.ts';

const context = {
  now: () => 0,
  awayAfterMs: () => 60_000,
  quietAfterMs: 3_000,
  setTimer: () => ({ dispose: () => undefined }),
  onChange: () => undefined,
};

async function begun(bus: ScriptedBus): Promise<MutterIdle> {
  const idle = new MutterIdle(bus, context);
  bus.answer('NameHasOwner', true);
  await settled();
  return idle;
}

const gone = ['org.gnome.Mutter.IdleMonitor', ':1.5', ''] as const;

test('what the monitor answered in the moment it went is not believed for ever', async () => {
  const bus = new ScriptedBus();
  const idle = await begun(bus);
  bus.answer('GetIdletime', 700_000);
  bus.signal('NameOwnerChanged', ...gone);
  await settled();
  expect(idle.readIdleMs()).toBeNull();
});

test('a monitor that comes back is believed again', async () => {
  const bus = new ScriptedBus();
  const idle = await begun(bus);
  bus.answer('GetIdletime', 700_000);
  bus.signal('NameOwnerChanged', ...gone);
  await settled();
  // What is still asked of the one that went comes to nothing.
  while (bus.waiting.length > 0) {
    bus.answer(bus.waiting[0] ?? '');
    await settled();
  }
  bus.signal('NameOwnerChanged', gone[0], '', ':1.9');
  await settled();
  bus.answer('GetIdletime', 500_000);
  await settled();
  expect(idle.readIdleMs()).toBe(500_000);
});
