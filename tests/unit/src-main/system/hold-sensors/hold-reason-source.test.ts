import { describe, expect, test } from 'vitest';
import type { Disposable } from '../../../../../shared/lib/disposable.ts';
import { fail, succeed, type Result } from '../../../../../shared/lib/result.ts';
import type { HoldReason } from '../../../../../shared/settings/hold-reasons.ts';
import type { HoldSensor, HoldSensorListener } from '../../../../../src-main/ports/hold-sensor.ts';
import {
  REFRESH_LIMIT_MS,
  SAMPLE_MS,
  sampleInterval,
  SensedHoldReasons,
} from '../../../../../src-main/system/hold-sensors/hold-reason-source.ts';
import {
  LOOK_AGAIN_MS,
  LOOK_LIMIT_MS,
  LOOKS_UNTIL_BELIEVED,
} from '../../../../../src-main/system/hold-sensors/watched-sensor.ts';
import { FakeTime } from '../../../../fakes/fake-time.ts';
import { useLeakCheck } from '../../../../fakes/leak-check.ts';

const leaks = useLeakCheck();

/** A signal that a test sets. */
class SetSensor implements HoldSensor {
  readonly reason: HoldReason;
  answer: () => Promise<Result<boolean, string>> = () => Promise.resolve(succeed(false));
  looks = 0;

  constructor(reason: HoldReason) {
    this.reason = reason;
  }

  set isOn(isOn: boolean) {
    this.answer = () => Promise.resolve(succeed(isOn));
  }

  look(): Promise<Result<boolean, string>> {
    this.looks += 1;
    return this.answer();
  }
}

/** One with events. */
class ToldSensor extends SetSensor {
  listener: HoldSensorListener | null = null;

  readonly watch = (listener: HoldSensorListener): Disposable => {
    this.listener = listener;
    return leaks.hold('watch', () => (this.listener = null));
  };
}

/** Lets everything that is ready to go on go on. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function newSource(sensors: readonly HoldSensor[]) {
  const time = new FakeTime(leaks, { wallMs: 0 });
  const unwanted = new Set<HoldReason>();
  const lines: string[] = [];
  let onSettings: (() => void) | null = null;
  const source = leaks.own(
    new SensedHoldReasons({
      sensors,
      isWanted: (reason) => !unwanted.has(reason),
      onSettingsChange: (listener) => {
        onSettings = listener;
        return leaks.hold('settings', () => (onSettings = null));
      },
      setTimer: time.setTimer,
      sampleMs: SAMPLE_MS,
      log: (line) => lines.push(line),
    }),
  );
  const changes: (readonly HoldReason[])[] = [];
  leaks.own(source.onChange(() => changes.push(source.read())));
  const setWanted = (reason: HoldReason, isWanted: boolean): void => {
    if (isWanted) unwanted.delete(reason);
    else unwanted.add(reason);
    onSettings?.();
  };
  return { source, time, lines, changes, setWanted };
}

describe('the reasons to hold', () => {
  test('are none before anybody has looked, and a look is told once', async () => {
    const microphone = new SetSensor('microphone');
    microphone.isOn = true;
    const { source, changes } = newSource([microphone]);
    expect(source.read()).toEqual([]);
    await source.refresh();
    await source.refresh();
    expect(source.read()).toEqual(['microphone']);
    expect(changes).toEqual([['microphone']]);
  });

  test('are looked for every 15 s while watched, and at rest nothing runs and nothing is remembered', async () => {
    const camera = new SetSensor('camera');
    const { source, time, changes } = newSource([camera]);
    source.setWatched(true);
    await settle();
    camera.isOn = true;
    time.pass(SAMPLE_MS - 1);
    await settle();
    expect([camera.looks, source.read()]).toEqual([1, []]);
    time.pass(1);
    await settle();
    expect([camera.looks, source.read()]).toEqual([2, ['camera']]);
    source.setWatched(false);
    expect([time.pending, source.read(), changes]).toEqual([0, [], [['camera'], []]]);
    time.pass(10 * SAMPLE_MS);
    expect(camera.looks).toBe(2);
  });

  test('are told by events where there are some, without sampling', async () => {
    const microphone = new ToldSensor('microphone');
    const { source, time } = newSource([microphone]);
    source.setWatched(true);
    await settle();
    time.pass(4 * SAMPLE_MS);
    await settle();
    expect(microphone.looks).toBe(1);
    microphone.isOn = true;
    microphone.listener?.onHint();
    await settle();
    expect([microphone.looks, source.read()]).toEqual([2, ['microphone']]);
  });

  test('are sampled again when the events come to an end', async () => {
    const microphone = new ToldSensor('microphone');
    const { source, time } = newSource([microphone]);
    source.setWatched(true);
    await settle();
    microphone.listener?.onLost();
    time.pass(SAMPLE_MS);
    await settle();
    expect(microphone.looks).toBe(2);
  });

  test('many events during one look lead to one more', async () => {
    const microphone = new ToldSensor('microphone');
    const { source } = newSource([microphone]);
    source.setWatched(true);
    await settle();
    let answer: (value: Result<boolean, string>) => void = () => undefined;
    microphone.answer = () => new Promise((resolve) => (answer = resolve));
    microphone.listener?.onHint();
    await settle();
    for (let count = 0; count < 5; count += 1) microphone.listener?.onHint();
    await settle();
    expect(microphone.looks).toBe(2);
    microphone.isOn = true;
    answer(succeed(false));
    await settle();
    expect([microphone.looks, source.read()]).toEqual([3, ['microphone']]);
  });

  test('that are switched off are neither looked for nor listened to, and count again when switched on', async () => {
    const [camera, microphone] = [new SetSensor('camera'), new ToldSensor('microphone')];
    camera.isOn = true;
    microphone.isOn = true;
    const { source, time, setWanted } = newSource([camera, microphone]);
    source.setWatched(true);
    await settle();
    setWanted('microphone', false);
    expect([source.read(), microphone.listener]).toEqual([['camera'], null]);
    time.pass(3 * SAMPLE_MS);
    await source.refresh();
    expect(microphone.looks).toBe(1);
    setWanted('microphone', true);
    await settle();
    expect(source.read()).toEqual(['camera', 'microphone']);
    setWanted('camera', false);
    setWanted('microphone', false);
    expect(source.read()).toEqual([]);
  });
});

describe('a sensor in trouble', () => {
  test('that hangs holds a refresh up for 200 ms, keeps what was seen, and counts as no when its time is over', async () => {
    const [camera, microphone] = [new SetSensor('camera'), new SetSensor('microphone')];
    camera.isOn = true;
    const { source, time, lines } = newSource([camera, microphone]);
    await source.refresh();
    camera.answer = () => new Promise(() => undefined);
    microphone.isOn = true;
    let isSettled = false;
    const refreshed = source.refresh().then(() => (isSettled = true));
    await settle();
    time.pass(REFRESH_LIMIT_MS - 1);
    await settle();
    expect(isSettled).toBe(false);
    time.pass(1);
    await refreshed;
    expect(source.read()).toEqual(['camera', 'microphone']);
    for (let look = 1; look < LOOKS_UNTIL_BELIEVED; look += 1) {
      time.pass(LOOK_LIMIT_MS);
      await settle();
      expect([source.read(), lines.length]).toEqual([['camera', 'microphone'], 1]);
      time.pass(LOOK_AGAIN_MS);
      await settle();
    }
    time.pass(LOOK_LIMIT_MS);
    await settle();
    expect([source.read(), time.pending]).toEqual([['microphone'], 0]);
  });

  test('that fails once in the middle of what it saw ends nothing, and is asked again soon', async () => {
    const sharing = new ToldSensor('screen-sharing');
    sharing.isOn = true;
    const { source, time, changes } = newSource([sharing]);
    source.setWatched(true);
    await settle();
    sharing.answer = () => Promise.resolve(fail('answered in an unknown form'));
    await source.refresh();
    expect(source.read()).toEqual(['screen-sharing']);
    sharing.isOn = true;
    time.pass(LOOK_AGAIN_MS);
    await settle();
    sharing.answer = () => Promise.resolve(fail('answered in an unknown form'));
    await source.refresh();
    expect([sharing.looks, changes]).toEqual([4, [['screen-sharing']]]);
    source.setWatched(false);
    expect([source.read(), time.pending]).toEqual([[], 0]);
  });

  test.each<readonly [string, () => Promise<Result<boolean, string>>]>([
    ['does not know', () => Promise.resolve(fail('not installed'))],
    ['rejects', () => Promise.reject(new Error('not installed'))],
    [
      'throws',
      () => {
        throw new Error('not installed');
      },
    ],
  ])('that %s counts as no, disturbs no other and is told once', async (_, answer) => {
    const [camera, microphone] = [new SetSensor('camera'), new SetSensor('microphone')];
    camera.answer = answer;
    microphone.isOn = true;
    const { source, lines } = newSource([camera, microphone]);
    await source.refresh();
    await source.refresh();
    expect(source.read()).toEqual(['microphone']);
    expect(lines).toEqual([
      'The reason to hold camera counts as absent, because it is unknown: not installed',
    ]);
  });

  test('whose watch throws is sampled', async () => {
    const sensor: HoldSensor = {
      reason: 'camera',
      look: () => Promise.resolve(succeed(true)),
      watch: () => {
        throw new Error('no events here');
      },
    };
    const { source, time, lines } = newSource([sensor]);
    source.setWatched(true);
    await settle();
    expect([source.read(), lines.length, time.pending]).toEqual([['camera'], 1, 1]);
  });

  test('that is looking when all is disposed comes to nothing', async () => {
    const camera = new SetSensor('camera');
    let answer: (value: Result<boolean, string>) => void = () => undefined;
    camera.answer = () => new Promise((resolve) => (answer = resolve));
    const { source, time } = newSource([camera]);
    const refreshed = source.refresh();
    await settle();
    source.dispose();
    answer(succeed(true));
    await refreshed;
    expect([source.read(), time.pending]).toEqual([[], 0]);
    source.setWatched(true);
    expect(time.pending).toBe(0);
  });
});

test('the sampling follows a faster clock, but never below a second', () => {
  expect([1, 10, 600].map(sampleInterval)).toEqual([15_000, 1_500, 1_000]);
});

test('a listener that was disposed is called no more', async () => {
  const camera = new SetSensor('camera');
  camera.isOn = true;
  const { source } = newSource([camera]);
  let calls = 0;
  const listening = source.onChange(() => (calls += 1));
  listening.dispose();
  await source.refresh();
  expect(calls).toBe(0);
});
