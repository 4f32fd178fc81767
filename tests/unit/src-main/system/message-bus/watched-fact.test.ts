import { expect, test } from 'vitest';
import { WatchedFact } from '../../../../../src-main/system/message-bus/watched-fact.ts';
import type { MessageBus } from '../../../../../src-main/system/message-bus/message-bus.ts';
import { ScriptedBus, settled } from '../../../../fakes/scripted-bus.ts';

const locker = { service: 'org.example.Locker', path: '/locker', interface: 'org.example.Locker' };

async function begun(bus: ScriptedBus, heard: (boolean | null)[]): Promise<WatchedFact> {
  const ask = async (asked: MessageBus): Promise<boolean | null> => {
    const answer = await asked.call({ ...locker, member: 'IsLocked' });
    return answer.ok && typeof answer.value[0] === 'boolean' ? answer.value[0] : null;
  };
  const changes = [{ match: { ...locker, member: 'Changed' } }];
  const fact = new WatchedFact(bus, { service: locker.service, ask, changes }, () => heard.push(fact.value));
  bus.answer('NameHasOwner', true);
  await settled();
  return fact;
}

test('what a service answered in the moment it went is not believed for ever', async () => {
  const bus = new ScriptedBus();
  const heard: (boolean | null)[] = [];
  const fact = await begun(bus, heard);
  bus.answer('IsLocked', true);
  bus.signal('NameOwnerChanged', locker.service, ':1.5', '');
  await settled();
  // Asked once more, and nobody is there to know.
  bus.answer('IsLocked');
  await settled();
  expect([fact.value, heard, bus.waiting]).toEqual([null, [], []]);
});

test('a change that was told of while an answer was waited for is asked after again', async () => {
  const bus = new ScriptedBus();
  const heard: (boolean | null)[] = [];
  const fact = await begun(bus, heard);
  bus.signal('Changed');
  bus.answer('IsLocked', true);
  await settled();
  bus.answer('IsLocked', false);
  await settled();
  expect([fact.value, heard, bus.waiting]).toEqual([false, [false], []]);
});
