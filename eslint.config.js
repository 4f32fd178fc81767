// Lint for the whole project: strict types, Svelte, sizes, and doors that exist once: to other processes, to new windows,
// and none at all to the network. Who may import whom lies in scripts/lib/import-rules.mjs.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Data, not code: as long as their content is. */
const dataFiles = ['shared/exercises/*/**', 'shared/figure/scripts/**', 'shared/messages/english/**'];

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
      'CallExpression[callee.property.name=/^(send|sendToFrame|postMessage)$/][callee.object.property.name=/^(webContents|contents|mainFrame)$/], CallExpression[callee.property.name=/^(send|sendToFrame|postMessage)$/][callee.object.name=/^(webContents|contents|mainFrame)$/]',
    message: 'Only src-main/ipc/snapshot-publisher.ts sends to windows.',
  },
  browserWindow: {
    selector:
      'NewExpression[callee.name=/^(BrowserWindow|BaseWindow|WebContentsView)$/], NewExpression[callee.property.name=/^(BrowserWindow|BaseWindow|WebContentsView)$/]',
    message: 'Only src-main/windows/window-factory.ts creates windows.',
  },
  ipcMain: {
    selector: "ImportSpecifier[imported.name='ipcMain'], MemberExpression[property.name='ipcMain']",
    message: 'Only src-main/ipc/ipc-server.ts registers handlers.',
  },
  ipcRenderer: {
    selector:
      "ImportSpecifier[imported.name='ipcRenderer'], MemberExpression[property.name='ipcRenderer'], MemberExpression[object.name='ipcRenderer']",
    message: 'Only src-main/preload/ talks to the main process.',
  },
  beacon: {
    selector: "CallExpression[callee.property.name='sendBeacon']",
    message: 'The app talks to nobody.',
  },
  electronNet: {
    selector: "ImportDeclaration[source.value='electron'] ImportSpecifier[imported.name='net']",
    message: 'The app talks to nobody.',
  },
  remotePort: {
    selector:
      'CallExpression:matches([callee.name=/^(connect|createConnection)$/], [callee.object.name="net"][callee.property.name=/^(connect|createConnection)$/]):matches([arguments.length=0], [arguments.0.raw=/^[0-9]/])',
    message: 'Only a socket file on this computer may be connected to.',
  },
  remoteHost: {
    selector:
      'CallExpression:matches([callee.name=/^(connect|createConnection)$/], [callee.object.name="net"][callee.property.name=/^(connect|createConnection)$/]) > ObjectExpression:has(> Property[key.name=/^(host|port)$/])',
    message: 'Only a socket file on this computer may be connected to.',
  },
  now: {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time comes in as a value, from the Clock.',
  },
  newDate: {
    selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']",
    message: 'Time comes in as a value, from the Clock.',
  },
  temporalNow: {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Time comes in as a value, from the Clock.',
  },
  random: {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Randomness comes from a seed.',
  },
  modifier: {
    selector:
      'PropertyDefinition[accessibility], MethodDefinition[kind!="constructor"][accessibility], TSParameterProperty',
    message: 'What is private begins with #: then nobody else can reach it at run time either.',
  },
  removeAllListeners: {
    selector: "CallExpression[callee.property.name='removeAllListeners']",
    message: 'Remove what you added; others listen too.',
  },
};

const everywhere = [ban.defaultExport, ban.removeAllListeners, ban.modifier];
const network = [ban.beacon, ban.electronNet, ban.remotePort, ban.remoteHost];
const windowApis = [ban.send, ban.browserWindow, ban.ipcMain, ban.ipcRenderer, ...network];
const source = ['src-main/**', 'src-renderer/**', 'shared/**'];

const networkGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'];
const networkModules = ['http', 'https', 'http2', 'tls', 'dgram', 'dns', 'dns/promises', 'undici'];
const socketModules = ['net'];

/** What belongs to a host, which shared/ does not know. */
const hostGlobals = (
  'window document navigator location localStorage sessionStorage process Buffer require module global globalThis self ' +
  'console performance crypto Worker ' +
  'setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask requestAnimationFrame'
).split(' ');

/** @param {{selector: string, message: string}[]} bans */
const forbid = (bans) => ({ 'no-restricted-syntax': ['error', ...bans] });

/** @param {string[]} names @param {string} message */
const forbidGlobals = (names, message) => names.map((name) => ({ name, message }));

/** @param {string[]} names */
const forbidModules = (names) => ({
  'no-restricted-imports': [
    'error',
    {
      paths: names.flatMap((name) =>
        [name, `node:${name}`].map((each) => ({ name: each, message: 'The app talks to nobody.' })),
      ),
    },
  ],
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
    files: source,
    rules: {
      ...forbidModules([...networkModules, ...socketModules]),
      'no-restricted-globals': ['error', ...forbidGlobals(networkGlobals, 'The app talks to nobody.')],
      'no-restricted-properties': [
        'error',
        ...['window', 'globalThis', 'self'].flatMap((object) =>
          networkGlobals.map((property) => ({ object, property, message: 'The app talks to nobody.' })),
        ),
      ],
    },
  },
  // A socket on this computer is the one thing that `net` is for, and this is where it lives.
  { files: ['src-main/control/**'], rules: forbidModules(networkModules) },
  {
    files: ['shared/**'],
    rules: {
      ...forbid([...everywhere, ...windowApis, ban.now, ban.newDate, ban.temporalNow, ban.random]),
      'no-restricted-globals': [
        'error',
        ...forbidGlobals(networkGlobals, 'The app talks to nobody.'),
        ...forbidGlobals(hostGlobals, 'shared/ decides over values and knows no host.'),
      ],
    },
  },
  {
    files: allowedRawIpc.ipcMain,
    rules: forbid([...everywhere, ...network, ban.send, ban.browserWindow, ban.ipcRenderer]),
  },
  {
    files: allowedRawIpc.send,
    rules: forbid([...everywhere, ...network, ban.browserWindow, ban.ipcMain, ban.ipcRenderer]),
  },
  {
    files: allowedRawIpc.browserWindow,
    rules: forbid([...everywhere, ...network, ban.send, ban.ipcMain, ban.ipcRenderer]),
  },
  {
    files: allowedRawIpc.ipcRenderer,
    rules: forbid([...everywhere, ...network, ban.send, ban.browserWindow, ban.ipcMain]),
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
      'max-lines': ['error', { max: 400 }],
    },
  },
  { files: ['**/*.config.ts', '*.config.js'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['*.config.js'], ...ts.configs.disableTypeChecked },
);
