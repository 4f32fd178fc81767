// End-to-end tests, the demo and the pictures: all drive the built app in a real Electron. Each owns a whole desktop,
// so that several run side by side; those that time or film the app itself run one at a time.
import { defineConfig } from '@playwright/test';

/** What a busy machine would change: jumps of a fast clock, what is heard, keys beside another program, a whole demo. */
const alone = ['clock', 'sound', 'start', 'window-managers'].map((name) => `**/${name}.spec.ts`);

/** Beside what tests/e2e/bench/evidence.ts keeps. Without pictures: those would make every page slower. */
const trace = { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: true } as const;

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 3,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  projects: [
    // Each has a folder of its own for what a failure leaves: a run empties it first.
    {
      name: 'e2e',
      testMatch: '**/*.spec.ts',
      testIgnore: alone,
      outputDir: 'test-results/e2e',
      use: { trace },
    },
    {
      name: 'alone',
      testMatch: alone,
      workers: 2,
      outputDir: 'test-results/alone',
      use: { trace },
    },
    {
      name: 'demo',
      testMatch: 'demo/*.demo.ts',
      workers: 1,
      outputDir: 'test-results/demo',
      timeout: 10 * 60_000,
    },
    {
      name: 'bench',
      testDir: 'tests/bench',
      testMatch: '*.bench.ts',
      workers: 1,
      fullyParallel: false,
      timeout: 60 * 60_000,
    },
    { name: 'shots', testMatch: 'shots/*.shots.ts', workers: 1, fullyParallel: false, timeout: 5 * 60_000 },
  ],
});
