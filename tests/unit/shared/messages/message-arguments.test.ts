import { describe, expectTypeOf, it } from 'vitest';
import type { MessageArguments } from '../../../../shared/messages/message-arguments.ts';

describe('the arguments of a message, as the compiler reads them', () => {
  it('are none for plain words', () => {
    expectTypeOf<keyof MessageArguments<'Walk'>>().toBeNever();
    expectTypeOf<keyof MessageArguments<''>>().toBeNever();
  });

  it('are words or numbers where they stand alone', () => {
    expectTypeOf<MessageArguments<'Until {time}'>>().toExtend<{ readonly time: string | number }>();
    expectTypeOf<keyof MessageArguments<'{current} of {total}, {side}'>>().toEqualTypeOf<
      'current' | 'total' | 'side'
    >();
  });

  it('are numbers in a plural, whose branches are not arguments', () => {
    type Minutes = MessageArguments<'In {minutes, plural, one {# minute} other {# minutes}}'>;
    expectTypeOf<keyof Minutes>().toEqualTypeOf<'minutes'>();
    expectTypeOf<Minutes['minutes']>().toEqualTypeOf<number>();
  });

  it('are numbers where they are formatted as one', () => {
    type Formatted = MessageArguments<'{share, number, percent} on {day, date, short}'>;
    expectTypeOf<keyof Formatted>().toEqualTypeOf<'share' | 'day'>();
    expectTypeOf<Formatted['share']>().toEqualTypeOf<number>();
  });

  it('are words where they select', () => {
    type Sided = MessageArguments<'{side, select, left {Left leg} other {Right leg}}'>;
    expectTypeOf<keyof Sided>().toEqualTypeOf<'side'>();
    expectTypeOf<Sided['side']>().toEqualTypeOf<string>();
  });

  it('are found inside branches too', () => {
    type Nested = MessageArguments<'{count, plural, one {# break by {name}} other {# breaks by {name}}}'>;
    expectTypeOf<keyof Nested>().toEqualTypeOf<'count' | 'name'>();
    expectTypeOf<Nested['count']>().toEqualTypeOf<number>();
  });

  it('count as numbers when they stand alone and in a plural', () => {
    type Both = MessageArguments<'{minutes} left ({minutes, plural, one {# minute} other {# minutes}})'>;
    expectTypeOf<Both['minutes']>().toEqualTypeOf<number>();
  });
});
