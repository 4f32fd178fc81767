// How the three parts of the app are built into out/: main (an ES module), preload (one CommonJS file, because
// a sandboxed preload can load nothing else) and the windows' pages.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import path from 'node:path';
import { withRooms } from './src-renderer/styles/rooms.ts';

// The oldest Electron supported is 33: Node 20.18 and Chromium 130.
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

const fromRoot = (file: string): string => path.resolve(import.meta.dirname, file);

export default defineConfig(({ command }) => {
  const minify = command === 'build';
  return {
    main: {
      plugins: [withoutOptionalModules()],
      build: {
        // Everything except Electron and Node itself goes into the bundle: a package needs no node_modules.
        externalizeDeps: false,
        target: nodeTarget,
        minify,
        outDir: fromRoot('out/main'),
        rolldownOptions: {
          input: { main: fromRoot('src-main/main.ts') },
          output: { format: 'es', entryFileNames: '[name].js' },
        },
      },
    },
    preload: {
      build: {
        externalizeDeps: false,
        target: nodeTarget,
        minify,
        outDir: fromRoot('out/preload'),
        rolldownOptions: {
          input: { preload: fromRoot('src-main/preload/preload.ts') },
          output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
        },
      },
    },
    renderer: {
      root: fromRoot('src-renderer'),
      // Relative addresses: the pages are served from app://lumbar/ and may lie anywhere below it.
      base: './',
      plugins: [namedRooms(), svelte({ configFile: false }), withoutHourCycles()],
      build: {
        target: chromeTarget,
        minify,
        outDir: fromRoot('out/renderer'),
        // The polyfill would be an inline script, which the content security policy forbids.
        modulePreload: { polyfill: false },
        // Small files stay files: a data: address would need an exception in the policy.
        assetsInlineLimit: 0,
        rolldownOptions: {
          input: {
            overlay: fromRoot('src-renderer/overlay.html'),
            card: fromRoot('src-renderer/card.html'),
            app: fromRoot('src-renderer/app.html'),
          },
        },
      },
    },
  };
});

/** The sizes of displays by their names. */
function namedRooms(): Plugin {
  return {
    name: 'named-rooms',
    enforce: 'pre',
    transform: (code, id) => (/\.(svelte|css)$/.test(id) ? { code: withRooms(code), map: null } : undefined),
  };
}

/** dbus-next asks for these only on buses that the app never uses, and lives without them. */
function withoutOptionalModules(): Plugin {
  const optional = ['x11', 'usocket'];
  const id = '\0not-installed';
  return {
    name: 'without-optional-modules',
    enforce: 'pre',
    // The app has its own use for x11.
    resolveId: (source, importer = '') =>
      optional.includes(source) && importer.includes('dbus-next') ? id : null,
    load: (source) => (source === id ? `throw new Error('This module is not part of the app.');` : null),
  };
}

/**
 * Which hours each region of the world prefers, 1.2 kB of every page, serves time skeletons in messages. No message has
 * one: times of day come from Intl.
 */
function withoutHourCycles(): Plugin {
  const table = /const timeData = \{[^}]*\};/;
  return {
    name: 'without-hour-cycles',
    transform: (code, id) => {
      if (!id.endsWith('@formatjs/icu-messageformat-parser/index.js')) return null;
      if (!table.test(code)) throw new Error(`${id} has no table of hour cycles any more`);
      return { code: code.replace(table, `const timeData = { '001': ['H', 'h'] };`), map: null };
    },
  };
}
