import { expect, test } from 'vitest';
import { rooms, withRooms } from '../../../../src-renderer/styles/rooms.ts';

test('a name becomes its query', () => {
  expect(withRooms('@media (--window-low) { a { b: c } }')).toBe('@media (max-height: 520px) { a { b: c } }');
  expect(withRooms('@container (--page-wide) {}')).toBe('@container (min-width: 820px) {}');
});

test('other queries stay', () => {
  const source = '@media (prefers-reduced-motion: reduce) { a { b: c } } @container (min-width: 820px) {}';
  expect(withRooms(source)).toBe(source);
});

test('an unknown name is an error', () => {
  expect(() => withRooms('@media (--nowhere) {}')).toThrow('no room "nowhere"');
});

test('no two names mean the same', () => {
  const queries = Object.values(rooms);
  expect(new Set(queries).size).toBe(queries.length);
});
