import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  sessionBusAddress,
  systemBusAddress,
} from '../../../../../src-main/system/message-bus/bus-address.ts';
import { useTemporaryFolders } from '../../../../fakes/temporary-folder.ts';

const newFolder = useTemporaryFolders();

describe('the address of the session bus', () => {
  test.each([
    ['unix:path=/run/user/1000/bus', 'unix:socket=/run/user/1000/bus'],
    ['unix:path=/run/user/1000/bus,guid=abc', 'unix:socket=/run/user/1000/bus'],
    ['unix:guid=abc,path=/tmp/a%20b', 'unix:socket=/tmp/a b'],
    ['unix:abstract=/tmp/dbus-x,guid=1', 'unix:socket=\0/tmp/dbus-x'],
    ['tcp:host=localhost,port=1;unix:path=/x', 'unix:socket=/x'],
    ['rubbish', null],
    ['', null],
  ])('%j is used as %j', (address, expected) => {
    expect(sessionBusAddress({ DBUS_SESSION_BUS_ADDRESS: address })).toBe(expected);
  });

  test('is the socket of the session where no address is given', () => {
    const folder = newFolder();
    expect(sessionBusAddress({ XDG_RUNTIME_DIR: folder })).toBeNull();
    writeFileSync(`${folder}/bus`, '');
    expect(sessionBusAddress({ XDG_RUNTIME_DIR: folder })).toBe(`unix:socket=${folder}/bus`);
  });
});

describe('the address of the system bus', () => {
  test('is the one that is given, and no other', () => {
    expect(systemBusAddress({ DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/x' })).toBe('unix:socket=/x');
    expect(systemBusAddress({ DBUS_SYSTEM_BUS_ADDRESS: 'rubbish' })).toBeNull();
  });
});
