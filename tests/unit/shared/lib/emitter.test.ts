import { expect, test } from 'vitest';
import { Emitter } from '../../../../shared/lib/emitter.ts';

test('tells everybody in the order in which they came, until they leave', () => {
  const emitter = new Emitter<number>();
  const heard: string[] = [];
  const first = emitter.on((value) => heard.push(`first ${value}`));
  emitter.on((value) => heard.push(`second ${value}`));
  emitter.emit(1);
  first.dispose();
  emitter.emit(2);
  emitter.clear();
  emitter.emit(3);
  expect(heard).toEqual(['first 1', 'second 1', 'second 2']);
});

test('who listens twice is told twice, and leaves one at a time', () => {
  const emitter = new Emitter();
  let heard = 0;
  const listener = (): void => void (heard += 1);
  const once = emitter.on(listener);
  emitter.on(listener);
  emitter.emit();
  once.dispose();
  emitter.emit();
  expect(heard).toBe(3);
});

test('who comes while others are told is told from the next time on', () => {
  const emitter = new Emitter();
  const heard: string[] = [];
  emitter.on(() => {
    heard.push('old');
    if (heard.length === 1) emitter.on(() => heard.push('new'));
  });
  emitter.emit();
  emitter.emit();
  expect(heard).toEqual(['old', 'old', 'new']);
});

test('everybody is told although one fails, and the failure is told afterwards', () => {
  const emitter = new Emitter<number>();
  const heard: number[] = [];
  const failure = new Error('one listener is broken');
  emitter.on(() => {
    throw failure;
  });
  emitter.on((value) => heard.push(value));
  expect(() => emitter.emit(1)).toThrow(expect.objectContaining({ errors: [failure] }));
  expect(heard).toEqual([1]);
});
