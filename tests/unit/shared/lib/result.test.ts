import { describe, expect, it } from 'vitest';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { fail, succeed } from '../../../../shared/lib/result.ts';

describe('results', () => {
  it('carry a value or an error, never both', () => {
    expect(succeed(7)).toEqual({ ok: true, value: 7 });
    expect(fail('torn line')).toEqual({ ok: false, error: 'torn line' });
  });
});

describe('the end of an exhaustive switch', () => {
  it('names what arrived although the types ruled it out', () => {
    // @ts-expect-error: only a value of type never is accepted
    expect(() => assertNever('nap', 'kind of break')).toThrow('Unexpected kind of break: "nap"');
  });
});
