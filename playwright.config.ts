// End-to-end tests, the demo and the pictures: all drive the built app in a real Electron, one at a time,
// because each owns a whole desktop.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  outputDir: 'test-results',
  reporter: 'list',
  projects: [
    { name: 'e2e', testMatch: '**/*.spec.ts' },
    { name: 'demo', testMatch: 'demo/*.demo.ts', timeout: 10 * 60_000 },
    { name: 'bench', testDir: 'tests/bench', testMatch: '*.bench.ts', timeout: 60 * 60_000 },
    { name: 'shots', testMatch: 'shots/*.shots.ts', timeout: 5 * 60_000 },
  ],
});
