import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { connectBus } from '../../../../../src-main/system/message-bus/connect-bus.ts';
import { createMessageBuses } from '../../../../../src-main/system/message-bus/message-buses.ts';
import {
  CALL_LIMIT_MS,
  hasOwner,
  readProperty,
} from '../../../../../src-main/system/message-bus/message-bus.ts';
import { useLeakCheck } from '../../../../fakes/leak-check.ts';
import { useTemporaryFolders } from '../../../../fakes/temporary-folder.ts';

const newFolder = useTemporaryFolders();
const leaks = useLeakCheck();
const question = { service: 'org.example.Somebody', path: '/', interface: 'org.example.Somebody' };

afterEach(() => {
  vi.useRealTimers();
});

/** Takes every connection and never says a word. */
async function startMuteServer(socket: string): Promise<Server> {
  const server = createServer((connection) => {
    connection.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  leaks.own({ dispose: () => server.close() });
  return server;
}

describe('a bus that gives no answer', () => {
  test('is waited for no longer than the limit', async () => {
    const socket = `${newFolder()}/bus`;
    await startMuteServer(socket);
    const bus = leaks.own(await connectBus(`unix:socket=${socket}`));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answer = bus.call({ ...question, member: 'Ask' });
    vi.advanceTimersByTime(CALL_LIMIT_MS);
    expect(await answer).toEqual({ ok: false, error: `no answer within ${CALL_LIMIT_MS} ms` });
  });

  test('is waited for no longer once it is given back', async () => {
    const socket = `${newFolder()}/bus`;
    await startMuteServer(socket);
    const bus = leaks.own(await connectBus(`unix:socket=${socket}`));
    const answer = bus.call({ ...question, member: 'Ask' });
    bus.dispose();
    expect(await answer).toEqual({ ok: false, error: 'the bus is lost' });
  });
});

describe('a bus that is not there', () => {
  test('is lost, and every question has an answer', async () => {
    const environment = { DBUS_SESSION_BUS_ADDRESS: `unix:path=${newFolder()}/nobody` };
    const buses = leaks.own(createMessageBuses(environment));
    const bus = await buses.session();
    if (bus === null) throw new Error('An address that is given is tried.');
    await bus.lost;
    expect(await hasOwner(bus, 'org.example.Somebody')).toBe(false);
    expect(await readProperty(bus, question, 'Any')).toBeNull();
    bus.onSignal({ ...question, member: 'Changed' }, () => undefined).dispose();
  });

  test('is null where no address is known, and after everything is given back', async () => {
    const buses = leaks.own(createMessageBuses({ DBUS_SYSTEM_BUS_ADDRESS: 'rubbish' }));
    expect(await buses.session()).toBeNull();
    expect(await buses.system()).toBeNull();
    buses.dispose();
    expect(await buses.session()).toBeNull();
  });
});
