import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  insteadOfEmptyAddress,
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

describe('an empty address of the session bus', () => {
  test('is replaced by the socket of the session, and where there is none by no bus', () => {
    const folder = newFolder();
    const environment = { DBUS_SESSION_BUS_ADDRESS: '', XDG_RUNTIME_DIR: folder };
    expect(insteadOfEmptyAddress(environment)).toBe('disabled:');
    writeFileSync(`${folder}/bus`, '');
    expect(insteadOfEmptyAddress(environment)).toBe(`unix:path=${folder}/bus`);
    expect(insteadOfEmptyAddress({ DBUS_SESSION_BUS_ADDRESS: '' })).toBe('disabled:');
  });

  test('stands in for no bus in the app itself', () => {
    expect(sessionBusAddress({ DBUS_SESSION_BUS_ADDRESS: 'disabled:' })).toBeNull();
  });

  test('has letters in it that an address may not hold as they are', () => {
    const folder = `${newFolder()}/a b,c`;
    mkdirSync(folder);
    writeFileSync(`${folder}/bus`, '');
    const address = insteadOfEmptyAddress({ DBUS_SESSION_BUS_ADDRESS: '', XDG_RUNTIME_DIR: folder });
    expect(address).toMatch(/a%20b%2Cc\/bus$/);
    expect(sessionBusAddress({ DBUS_SESSION_BUS_ADDRESS: address ?? '' })).toBe(`unix:socket=${folder}/bus`);
  });

  test('is the only one that is replaced', () => {
    expect(insteadOfEmptyAddress({})).toBeNull();
    expect(insteadOfEmptyAddress({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/x' })).toBeNull();
  });
});
