import { describe, expect, test } from 'vitest';
import { errorMessage, errorTrace } from '../../../../shared/lib/error-words.ts';

describe('the words of an error', () => {
  test('are its message, and in the log the place too', () => {
    const error = new Error('disk full');
    expect(errorMessage(error)).toBe('disk full');
    expect(errorTrace(error)).toContain('disk full');
    expect(errorTrace(error)).toContain('error-words.test.ts');
  });

  test('of several errors in one are all of theirs', () => {
    const error = new AggregateError([new Error('disk full'), 'no'], 'Two things failed');
    expect(errorTrace(error)).toMatch(/Two things failed[\s\S]*disk full[\s\S]*\nno$/);
  });

  test('of something that is no error are what it reads like', () => {
    expect(errorMessage('no')).toBe('no');
    expect(errorTrace(7)).toBe('7');
  });
});
