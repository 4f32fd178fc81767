// Everything that needs no window: one project per folder of tests/, so that `vitest run --project unit` works.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vitest/config';

const projects = ['unit', 'properties', 'scenarios', 'contract', 'architecture', 'golden'];

export default defineConfig({
  plugins: [svelte({ configFile: false }), refuseElectron()],
  test: {
    environment: 'node',
    maxWorkers: 2,
    passWithNoTests: false,
    projects: projects.map((name) => ({
      extends: true,
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        // These are pure: what one file has loaded, parsed or solved serves the next one as well.
        isolate: !['architecture', 'properties', 'scenarios', 'golden'].includes(name),
        // Only for what hangs: beside the end-to-end tests a busy machine stops everything else for seconds.
        testTimeout: 120_000,
        hookTimeout: 120_000,
      },
    })),
  },
});

/** Outside Electron the package `electron` would start a download; a test that reaches it is in the wrong place. */
function refuseElectron(): Plugin {
  const id = '\0electron-refused';
  return {
    name: 'refuse-electron',
    enforce: 'pre',
    resolveId: (source) => (source === 'electron' ? id : null),
    load: (source) =>
      source === id ? `throw new Error('This test loads electron; test the rule below it instead.');` : null,
  };
}
