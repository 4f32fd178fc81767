/**
 * Ten years of working days through this build of the schedule and through a former one, turn by turn in one process,
 * so that what else the machine does meets both. Prints its numbers; passes whatever they are: that no break is lost or
 * doubled is told in tests/scenarios/ten-years.test.ts.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from '@playwright/test';
import { Timeline } from '../fakes/timeline.ts';
import { liveTenYears, type TenYears } from './ten-years.ts';

const rounds = 5;

function say(name: string, values: readonly number[], digits: number, unit: string): void {
  const sorted = values.toSorted((one, other) => one - other);
  const [median = NaN, least = NaN, most = NaN] = [
    sorted[Math.floor(sorted.length / 2)],
    sorted[0],
    sorted.at(-1),
  ];
  process.stdout.write(
    `${name.padEnd(24)} ${median.toFixed(digits)}${unit} (${least.toFixed(digits)} to ${most.toFixed(digits)})\n`,
  );
}

test('schedule', async () => {
  const { LUMBAR_BENCH_BESIDE: folder = '', LUMBAR_BENCH_COMMIT: commit = '' } = process.env;
  const file = pathToFileURL(path.join(folder, 'tests/fakes/timeline.ts')).href;
  // A former timeline has at least what the ten years ask of one: they were written for it.
  const former = (await import(file)) as { readonly Timeline: typeof Timeline };
  const builds = { now: Timeline, before: former.Timeline };
  const years: Record<keyof typeof builds, TenYears[]> = { now: [], before: [] };
  // The first round warms both up and counts for nothing.
  for (let round = 0; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? (['now', 'before'] as const) : (['before', 'now'] as const);
    for (const name of order) {
      const lived = liveTenYears(builds[name]);
      if (round > 0) years[name].push(lived);
    }
  }
  const { now, before } = years;
  say(
    'ten years, this build',
    now.map(({ cpuMs }) => cpuMs / 1_000),
    2,
    ' s of processor time',
  );
  say(
    `ten years, ${commit}`,
    before.map(({ cpuMs }) => cpuMs / 1_000),
    2,
    ' s of processor time',
  );
  say(
    'ratio, round by round',
    now.map(({ cpuMs }, round) => cpuMs / (before[round]?.cpuMs ?? NaN)),
    3,
    '',
  );
  // Two builds may lead through days differently: what one wake-up costs is what compares them.
  const perWake = ({ cpuMs, wakes }: TenYears): number => cpuMs / wakes;
  say(
    'ratio for a wake-up',
    now.map((lived, round) => perWake(lived) / perWake(before[round] ?? lived)),
    3,
    '',
  );
  for (const [name, [one]] of Object.entries(years))
    process.stdout.write(`${name.padEnd(24)} ${one?.breaks ?? 0} breaks, ${one?.wakes ?? 0} wake-ups\n`);
});
