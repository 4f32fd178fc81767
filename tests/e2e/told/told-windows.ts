/** The pages of the window: told, and then chosen there as a person does. */
import type { AppSnapshot } from '../../../shared/ipc/snapshot.ts';
import { summariseDay } from '../../../shared/history/day-timeline.ts';
import type { JournalEntry } from '../../../shared/history/entry.ts';
import { parseJournalLine } from '../../../shared/history/journal-line.ts';
import { currentBreakId } from '../../../shared/schedule/transition-step.ts';
import { localDayOf } from '../../../shared/time/local-days.ts';
import { HOUR_MS } from '../../../shared/time/durations.ts';
import type { Timeline } from '../../fakes/timeline.ts';
import { busyMorning } from '../shots/busy-morning.ts';
import {
  chooseEntry,
  chooseLearn,
  chooseLesson,
  chooseLibrary,
  chooseSound,
  searchLibrary,
} from '../shots/window-states.ts';
import { newDay, toldBy, type ToldState } from './told-state.ts';

/** Each state asks for its page anew, so that nothing is left of what was chosen before. */
let requests = 1_000;

type Told = (base: AppSnapshot) => Partial<AppSnapshot>;

function told(name: string, shows: RegExp, tell: Told = () => ({})): ToldState {
  return {
    name,
    shows,
    tell: (base) => {
      requests += 1;
      const day = newDay(base).type(1 / 60);
      return { ...toldBy(day), page: 'today', pageRequests: requests, ...tell(base) };
    },
  };
}

function chosen(name: string, choose: ToldState['choose'] & {}, tell?: Told): ToldState {
  return { ...told(name, /Next break/, tell), choose };
}

const paused = (base: AppSnapshot): Timeline => {
  const day = newDay(base).type(1 / 60);
  return day.send({ kind: 'pause-requested', length: { kind: 'until', untilWallMs: day.wallMs + HOUR_MS } });
};

function hurt(base: AppSnapshot, answer: 'pain' | 'alarm'): Timeline {
  const day = newDay(base).send({ kind: 'break-requested', request: { kind: 'walk' } });
  const breakId = currentBreakId(day.state) ?? '';
  day.send({ kind: 'pain-reported', breakId }).send({ kind: 'pain-answered', breakId, answer });
  return day.send({ kind: 'break-ended', breakId }).type(1 / 60);
}

/** A day that has gone on for a while, as it lies in the journal. */
function morning({ wallMs }: AppSnapshot): Partial<AppSnapshot> {
  const day = localDayOf(wallMs, 'UTC');
  // Four hours have to fit in.
  const noonMs = day.startMs + 12 * HOUR_MS;
  const entries = busyMorning(noonMs).map((line): JournalEntry => {
    const parsed = parseJournalLine(JSON.stringify({ v: 1, ...line }));
    if (!parsed.ok) throw new Error(parsed.error.what);
    return parsed.value;
  });
  return { wallMs: noonMs, today: summariseDay(entries, day, null) };
}

const still: Told = ({ environment }) => ({ environment: { ...environment, isMotionReduced: true } });

const lessons = ['Sitting at a desk', 'Lifting and carrying', 'Exercising safely', 'When to get help'];

const repaired =
  'breakIntervalMinutes: Invalid value: Expected <=60 but received 500; the default 50 is used';

export const toldWindows: readonly ToldState[] = [
  told('today', /Next break/),
  told('today-why', /The pause is over: no break in the first two minutes/, (base) => ({
    ...toldBy(paused(base).send({ kind: 'pause-ended' })),
    page: 'why',
  })),
  told('today-day', /Next break/, morning),
  told('today-locked', /Have it checked before you exercise/, (base) => toldBy(hurt(base, 'alarm'))),
  told('today-resting', /No exercises until/, (base) => toldBy(hurt(base, 'pain'))),
  told('today-paused', /Paused/, (base) => toldBy(paused(base))),
  told('about', /About/, () => ({ page: 'about' })),
  chosen('window-library', chooseLibrary),
  chosen('window-library-found', searchLibrary('leg raise', '3 shown')),
  chosen('window-library-none', searchLibrary('handstand', 'None found')),
  chosen('window-library-exercise', chooseEntry('Bird dog')),
  chosen('window-library-avoid', chooseEntry('Lifting both legs')),
  chosen('window-library-still', chooseEntry('Child’s pose'), still),
  chosen('window-sound', chooseSound),
  chosen('window-sound-voice', chooseSound, ({ sound }) => ({
    sound: { ...sound, settings: { ...sound.settings, voiceOn: true } },
  })),
  chosen('window-learn', chooseLearn),
  ...lessons.map((title) =>
    chosen(`window-learn-${title.toLowerCase().replaceAll(' ', '-')}`, chooseLesson(title)),
  ),
  chosen('window-learn-lifting-still', chooseLesson('Lifting and carrying'), still),
  told('first-start', /Before you start/, (base) => ({
    ...toldBy(newDay(base, { noticeAcknowledged: false }).type(1 / 60)),
    isNoticeAcknowledged: false,
  })),
  told('today-repaired', /breakIntervalMinutes/, () => ({
    notices: [{ kind: 'settings-repaired', detail: repaired }],
  })),
];
