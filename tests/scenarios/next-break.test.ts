/** When the next break comes, whatever happens to the computer and its clock before, in and after one: one table. */
import { expect, it } from 'vitest';
import { MINUTE_MS } from '../../shared/time/durations.ts';
import { Timeline } from '../fakes/timeline.ts';

const HOUR = 60;
const signalled = { before: true, after: true };
const silent = { before: false, after: false };

/** Minutes until the next break, to the second; 'break' where one goes on. */
function dueIn(day: Timeline): number | 'break' {
  // Somebody is there again, and is still there at the next look.
  const { phase, breakDueInMs } = day.type(0).type(0).view;
  return phase === 'break' ? 'break' : Math.round(((breakDueInMs ?? NaN) / MINUTE_MS) * 60) / 60;
}

const inMidInterval = (): Timeline => new Timeline().type(20);
const withTheCardUp = (): Timeline => new Timeline().type(49.75);
const inABreak = (): Timeline =>
  new Timeline()
    .type(20)
    .send({ kind: 'break-requested', request: { kind: 'movement' } })
    .read(0.5);
/** Back at the desk for three minutes, after a whole rest. */
const afterARest = (): Timeline => new Timeline().type(20).leave(6).type(3);

const seconds = (count: number): number => count / 60;
/** What 10 and 2 s of absence take off the clock of 50 min, which 4 min of it would empty. */
const TEN_SECONDS_AWAY = (seconds(10) / 4) * 50;
const TWO_SECONDS_AWAY = (seconds(2) / 4) * 50;
/** No break comes sooner after somebody has come back. */
const QUIET = 2;

type Row = readonly [
  what: string,
  happens: (day: Timeline) => Timeline,
  midInterval: number,
  cardUp: number,
  inBreak: number | 'break',
  afterRest: number,
];

const rows: readonly Row[] = [
  ['nothing happens', (day) => day, 30, 0.25, 'break', 47],
  [
    'the computer sleeps for ten seconds and says so',
    (day) => day.suspend(seconds(10), signalled),
    30 + TEN_SECONDS_AWAY,
    0.25 + TEN_SECONDS_AWAY,
    'break',
    47 + TEN_SECONDS_AWAY,
  ],
  // Too short a gap to tell from a machine that was busy: somebody who read.
  [
    'nothing is heard of the computer for ten seconds',
    (day) => day.suspend(seconds(10), silent),
    30 - seconds(10),
    0.25 - seconds(10),
    'break',
    47 - seconds(10),
  ],
  ['it sleeps for six minutes and says so', (day) => day.suspend(6, signalled), 50, 50, 50, 50],
  ['it sleeps for six minutes unheard', (day) => day.suspend(6, silent), 50, 50, 50, 50],
  ['it sleeps for nine hours and says so', (day) => day.suspend(9 * HOUR, signalled), 50, 50, 50, 50],
  ['it sleeps for nine hours unheard', (day) => day.suspend(9 * HOUR, silent), 50, 50, 50, 50],
  [
    'the screen is locked for two seconds',
    (day) => day.lock(seconds(2)),
    30 + TWO_SECONDS_AWAY,
    QUIET,
    'break',
    47 + TWO_SECONDS_AWAY,
  ],
  ['the clock goes an hour forward', (day) => day.jumpWallClock(HOUR), 30, 0.25, 'break', 47],
  ['the clock goes an hour back', (day) => day.jumpWallClock(-HOUR), 30, 0.25, 'break', 47],
  ['the clock is set ten minutes forward', (day) => day.jumpWallClock(10), 30, 0.25, 'break', 47],
  ['the clock is set ten minutes back', (day) => day.jumpWallClock(-10), 30, 0.25, 'break', 47],
  ['the zone changes by hours', (day) => day.travelTo('America/Los_Angeles'), 30, 0.25, 'break', 47],
  ['settings are saved unchanged', (day) => day.changeSettings({}), 30, 0.25, 'break', 47],
  [
    'the interval is made longer',
    (day) => day.changeSettings({ breakIntervalMinutes: 60 }),
    40,
    10.25,
    'break',
    57,
  ],
  // What is due at once is announced like any other; what is announced already comes when it was said to.
  [
    'the interval is made shorter',
    (day) => day.changeSettings({ breakIntervalMinutes: 20 }),
    0.5,
    0.25,
    'break',
    17,
  ],
];

it.each(rows)('when %s, the next break comes as the table says', (...row) => {
  const [, happens, midInterval, cardUp, inBreak, afterRest] = row;
  expect({
    midInterval: dueIn(happens(inMidInterval())),
    cardUp: dueIn(happens(withTheCardUp())),
    inBreak: dueIn(happens(inABreak())),
    afterRest: dueIn(happens(afterARest())),
  }).toEqual({
    midInterval: aboutMinutes(midInterval),
    cardUp: aboutMinutes(cardUp),
    inBreak: typeof inBreak === 'number' ? aboutMinutes(inBreak) : inBreak,
    afterRest: aboutMinutes(afterRest),
  });
});

function aboutMinutes(minutes: number): unknown {
  return expect.closeTo(minutes, 1);
}
