// What nobody uses. Asked twice: of everything, and of what is shipped alone, where what only tests use is left over too.
import type { KnipConfig } from 'knip';

/** A mark says what belongs to the app that is shipped. */
const shipped = (paths: readonly string[]): string[] => paths.map((each) => `${each}!`);

const config: KnipConfig = {
  entry: [
    ...shipped([
      'src-main/main.ts',
      'src-main/preload/preload.ts',
      'src-renderer/{overlay,card,app}/main.ts',
      'src-renderer/figure/*worker.ts',
      // The build reads it.
      'src-renderer/styles/rooms.ts',
    ]),
    'scripts/electron-launcher/main.mjs',
    'tests/**/*.{test,spec,bench,shots,demo}.ts',
    'tests/costs/vitest.config.ts',
  ],
  project: [
    ...shipped(['shared/**/*.ts', 'src-main/**/*.ts', 'src-renderer/**/*.{ts,svelte}']),
    'scripts/**/*.mjs',
    'tests/**/*.ts',
  ],
  ignoreDependencies: ['@fontsource-variable/inter', 'electron-builder', 'electron-oldest'],
  // A part of a file that is used in it may be exported for its tests. What only holds content to its rules, in tests over
  // all of it, says `@internal`.
  ignoreExportsUsedInFile: process.argv.includes('--production'),
};

export default config;
