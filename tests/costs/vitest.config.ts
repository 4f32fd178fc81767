/** What takes long to measure and seldom changes: run by `npm run bench -- costs`, not by every `npm test`. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'costs',
    environment: 'node',
    include: ['tests/costs/**/*.test.ts'],
    // One at a time: what one allocates is counted.
    maxWorkers: 1,
    testTimeout: 120_000,
    passWithNoTests: false,
  },
});
