// Lint for the whole project: strict types, Svelte, and the bans that keep the floors of the house apart.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Data, not code: as long as their content is. */
const dataFiles = [
  'shared/exercises/library/**',
  'shared/figure/scripts/**',
  'shared/messages/locales/**',
  'shared/messages/english/**',
];

/** The few files where the raw IPC and window APIs may be used; everybody else goes through them. */
const allowedRawIpc = {
  ipcMain: ['src-main/ipc/ipc-server.ts'],
  send: ['src-main/ipc/snapshot-publisher.ts'],
  browserWindow: ['src-main/windows/window-factory.ts'],
  ipcRenderer: ['src-main/preload/**'],
};

const ban = {
  defaultExport: {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: a name that is searched for is found.',
  },
  send: {
    selector:
      "CallExpression[callee.property.name=/^(send|sendToFrame|postMessage)$/][callee.object.property.name='webContents'], CallExpression[callee.property.name=/^(send|sendToFrame|postMessage)$/][callee.object.name='webContents']",
    message: 'Only src-main/ipc/snapshot-publisher.ts sends to windows.',
  },
  browserWindow: {
    selector: 'NewExpression[callee.name=/^(BrowserWindow|BaseWindow|WebContentsView)$/]',
    message: 'Only src-main/windows/window-factory.ts creates windows.',
  },
  ipcMain: {
    selector: "ImportSpecifier[imported.name='ipcMain'], MemberExpression[property.name='ipcMain']",
    message: 'Only src-main/ipc/ipc-server.ts registers handlers.',
  },
  ipcRenderer: {
    selector: "ImportSpecifier[imported.name='ipcRenderer'], MemberExpression[property.name='ipcRenderer']",
    message: 'Only src-main/preload/ talks to the main process.',
  },
  now: {
    selector:
      "CallExpression[callee.object.name='Date'][callee.property.name='now'], CallExpression[callee.object.name='performance'][callee.property.name='now']",
    message: 'Time comes in as a value, from the Clock.',
  },
  newDate: {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'Time comes in as a value, from the Clock.',
  },
  random: {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Randomness comes from a seed.',
  },
  removeAllListeners: {
    selector: "CallExpression[callee.property.name='removeAllListeners']",
    message: 'Remove what you added; others listen too.',
  },
};

const everywhere = [ban.defaultExport, ban.removeAllListeners];
const windowApis = [ban.send, ban.browserWindow, ban.ipcMain, ban.ipcRenderer];

/** @param {{selector: string, message: string}[]} bans */
const forbid = (bans) => ({ 'no-restricted-syntax': ['error', ...bans] });

/** @param {string[]} group @param {string} message */
const forbidImports = (group, message) => ({
  'no-restricted-imports': ['error', { patterns: [{ group, message }] }],
});

export default ts.config(
  {
    ignores: ['out/**', 'dist/**', '.runtime/**', 'node_modules/**', 'test-results/**', 'coverage/**'],
  },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...svelte.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // `!= null` asks for null and undefined at once, on purpose.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // It takes branded numbers for something other than numbers.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Numbers in a template read well and cannot surprise.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `() => void doIt()` is how a fire-and-forget call is marked.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      ...forbid([...everywhere, ...windowApis]),
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser }, globals: globals.browser },
    rules: {
      // Props are declared by destructuring `let`, and their types come from svelte-check.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/button-has-type': 'error',
      'svelte/require-each-key': 'error',
    },
  },
  {
    files: ['src-main/**', 'src-renderer/**', 'shared/**', 'scripts/**'],
    ignores: dataFiles,
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 60 }],
    },
  },
  {
    files: ['shared/**'],
    rules: {
      ...forbid([...everywhere, ...windowApis, ban.now, ban.newDate, ban.random]),
      ...forbidImports(
        ['electron', 'electron/*', 'node:*', 'svelte', 'svelte/*'],
        'shared/ decides over values and knows no host.',
      ),
    },
  },
  {
    files: ['src-renderer/**'],
    rules: forbidImports(
      ['electron', 'electron/*', 'node:*', '**/src-main/**'],
      'Windows know the bridge and shared/ only.',
    ),
  },
  {
    files: allowedRawIpc.ipcMain,
    rules: forbid([...everywhere, ban.send, ban.browserWindow, ban.ipcRenderer]),
  },
  {
    files: allowedRawIpc.send,
    rules: forbid([...everywhere, ban.browserWindow, ban.ipcMain, ban.ipcRenderer]),
  },
  {
    files: allowedRawIpc.browserWindow,
    rules: forbid([...everywhere, ban.send, ban.ipcMain, ban.ipcRenderer]),
  },
  {
    files: allowedRawIpc.ipcRenderer,
    rules: forbid([...everywhere, ban.send, ban.browserWindow, ban.ipcMain]),
  },
  {
    files: ['scripts/**/*.mjs'],
    languageOptions: { globals: globals.node },
    rules: {
      // JSON from outside is checked where it is used; JSDoc has no cheap way to say `unknown` for each.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: ['tests/**'],
    rules: {
      // `expect(spy.method)` takes the method unbound on purpose.
      '@typescript-eslint/unbound-method': 'off',
      ...forbid([ban.defaultExport]),
    },
  },
  { files: ['**/*.config.ts', '*.config.js'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['*.config.js'], ...ts.configs.disableTypeChecked },
);
