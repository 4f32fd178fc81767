import { EventEmitter } from 'node:events';
import { beforeEach, expect, test } from 'vitest';
import {
  ElectronDisplays,
  type ScreenDisplay,
  type ScreenSignals,
} from '../../../../src-main/system/displays/electron-displays.ts';
import { useLeakCheck } from '../../../fakes/leak-check.ts';

const display = (id: number, x: number) => ({
  id,
  bounds: { x, y: 0, width: 1280, height: 800 },
  workArea: { x, y: 30, width: 1280, height: 770 },
});

/** The screen of the operating system; its displays carry more than the port tells. */
class FakeScreen extends EventEmitter implements ScreenSignals {
  displays: ReturnType<typeof display>[] = [display(78, 0), display(79, 1280)];
  pointer = { x: 0, y: 0 };

  scaleFactors: readonly number[] = [2, 1];

  getAllDisplays(): ScreenDisplay[] {
    return this.displays.map((each, index) => ({ ...each, scaleFactor: this.scaleFactors[index] ?? 1 }));
  }

  getPrimaryDisplay(): ScreenDisplay {
    return { ...display(78, 0), scaleFactor: 1 };
  }

  getCursorScreenPoint(): { x: number; y: number } {
    return this.pointer;
  }
}

const leaks = useLeakCheck();
let screen = new FakeScreen();

beforeEach(() => {
  screen = leaks.watch(new FakeScreen());
});

const open = () => leaks.own(new ElectronDisplays(screen, 'direct'));

test('all displays are told, and no more than the port promises', () => {
  expect(open().all()).toEqual([display(78, 0), display(79, 1280)]);
});

test.each([
  [1279, 799, 78],
  [1280, 0, 79],
  [-500, 0, 78],
  [5_000, 5_000, 78],
])('the pointer at %i,%i is on display %i', (x, y, id) => {
  screen.pointer = { x, y };
  expect(open().withPointer().id).toBe(id);
});

test('mirrored displays are one, the largest, wherever the pointer is and whichever comes first', () => {
  const small = { ...display(78, 0), bounds: { x: 0, y: 0, width: 1024, height: 768 } };
  screen.displays = [small, display(79, 0), display(80, 0)];
  const displays = open();
  expect(displays.all()).toEqual([display(79, 0)]);
  for (const x of [10, 1100, 9_000]) {
    screen.pointer = { x, y: 10 };
    expect(displays.withPointer()).toEqual(display(79, 0));
  }
});

test('the pointer on two displays at once is on the larger one', () => {
  const high = { ...display(79, 0), bounds: { x: 0, y: 0, width: 1200, height: 1600 } };
  screen.displays = [display(78, 0), high];
  const displays = open();
  expect(displays.all().map(({ id }) => id)).toEqual([78, 79]);
  screen.pointer = { x: 10, y: 10 };
  expect(displays.withPointer().id).toBe(79);
  screen.pointer = { x: 1250, y: 10 };
  expect(displays.withPointer().id).toBe(78);
});

test('a display at a scale that leaves no whole units reaches over its far edges, whatever the others have', () => {
  screen.scaleFactors = [1.25, 2];
  const [first, second] = open().all();
  expect(first?.bounds).toEqual({ x: 0, y: 0, width: 1282, height: 802 });
  expect(first?.workArea).toEqual(display(78, 0).workArea);
  expect(second).toEqual(display(79, 1280));
  screen.pointer = { x: 1280, y: 0 };
  expect(open().withPointer().id).toBe(79);
});

test('the pointer is never asked for where the question alone would end the app', () => {
  screen.pointer = { x: 1300, y: 0 };
  screen.getCursorScreenPoint = () => {
    throw new Error('asked');
  };
  expect(leaks.own(new ElectronDisplays(screen, 'wayland')).withPointer().id).toBe(78);
});

test('every kind of change is announced until disposed', () => {
  const displays = open();
  let count = 0;
  const listening = displays.onChange(() => (count += 1));
  screen.emit('display-added');
  screen.emit('display-removed');
  screen.emit('display-metrics-changed');
  expect(count).toBe(3);
  listening.dispose();
  screen.emit('display-added');
  expect(count).toBe(3);
  displays.dispose();
  expect(screen.eventNames()).toEqual([]);
});
