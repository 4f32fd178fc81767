// Who may import whom: the one list of it. ARCHITECTURE.md says it in words; ESLint keeps what is not an import.

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */
/** @typedef {import('dependency-cruiser').IRequiredRuleType} Requirement */

/** The floors of the house, as they are cruised. */
export const floors = ['shared', 'src-main', 'src-renderer'];

const project = `^(${[...floors, 'resources', 'scripts', 'tests'].join('|')})/`;

/**
 * What a part of the project may import of it besides itself, and which packages. `$1` is what `from` has captured.
 * @param {string} name
 * @param {{ from: string, except?: string, to: string, packages: string[], node?: boolean }} part
 * @returns {Rule[]}
 */
const part = (name, { from, except, to, packages, node = false }) => {
  const files = { path: from, ...(except === undefined ? {} : { pathNot: except }) };
  return [
    { name, severity: 'error', from: files, to: { path: project, pathNot: to } },
    {
      name: `${name}-packages`,
      severity: 'error',
      from: files,
      to: {
        pathNot: [project, ...packages.map((each) => `^${each}(/|$)`)],
        ...(node ? { dependencyTypesNot: ['core'] } : {}),
      },
    },
  ];
};

const sharedPackages = ['valibot', 'intl-messageformat', 'temporal-polyfill'];

/** The room of a floor, as the file itself lies in it. */
const ownRoom = '^$1/$2/';
const roots = '^src-main/[^/]+\\.ts$';

/**
 * Rooms of a folder from the ground up. Who needs one that stands above it would soon be needed by it as well.
 * @param {string} name
 * @param {string} folder
 * @param {string[]} rooms
 * @returns {Rule[]}
 */
const standing = (name, folder, rooms) => [
  ...rooms.map((room, height) => ({
    name: `${name}-in-order`,
    comment: `${room} stands below.`,
    severity: /** @type {const} */ ('error'),
    from: { path: `^${folder}/${room}/` },
    to: { path: `^${folder}/(${rooms.slice(height + 1).join('|') || '(?!)'})/` },
  })),
  {
    name: `${name}-have-a-place`,
    severity: 'error',
    from: { path: `^${folder}/`, pathNot: `^${folder}/(${rooms.join('|')})/` },
    to: {},
  },
];

const sharedRooms = [
  ...[
    'lib',
    'time',
    'figure',
    'messages',
    'exercises',
    'walkthrough',
    'history',
    'settings',
    'sound',
    'coach',
  ],
  ...['schedule', 'control', 'lessons', 'words', 'ipc'],
];
const pages = '(overlay|card|app)';
const rendererRooms = ['styles', 'bridge', 'figure', 'components', 'sound', pages];
/** docs/figure.md says what each owns. */
const figureRooms = ['math', 'body', 'surface', 'contact', 'motion', 'scripts'];

/** @type {Rule[]} */
export const rules = [
  ...part('shared-decides', { from: '^shared/', to: '^shared/', packages: sharedPackages }),
  ...part('ports-are-interfaces', {
    from: '^src-main/ports/',
    to: '^(shared|src-main/ports)/',
    packages: [],
  }),
  ...part('the-runner-knows-ports', {
    from: '^src-main/schedule/',
    to: '^(shared|src-main/ports|src-main/schedule)/',
    packages: [],
  }),
  ...part('the-bridge-is-small', {
    from: '^src-main/preload/',
    to: '^(shared/(ipc|lib)|src-main/preload)/',
    packages: ['electron', 'valibot'],
  }),
  ...part('the-composition-connects', {
    from: `(^src-main/composition/|${roots})`,
    to: '^(shared|src-main)/',
    packages: ['electron'],
    node: true,
  }),
  ...part('main-acts', {
    from: '^(src-main)/([^/]+)/',
    except: '^src-main/(ports|schedule|preload|composition)/',
    to: `^(shared|src-main/ports)/|${ownRoom}`,
    packages: ['electron', 'electron-store', 'dbus-next', 'x11', 'valibot', 'temporal-polyfill'],
    node: true,
  }),
  ...part('renderer-draws', {
    from: '^src-renderer/',
    // The sounds are files of their own, which the bundler puts beside the pages.
    to: '^(shared|src-renderer|resources/sounds)/',
    packages: ['svelte', '@lucide/svelte', '@fontsource-variable', 'valibot', 'temporal-polyfill'],
  }),
  {
    name: 'pages-apart',
    comment: 'What two pages share lies beside them.',
    severity: 'error',
    from: { path: `^src-renderer/${pages}/` },
    to: { path: `^src-renderer/${pages}/`, pathNot: '^src-renderer/$1/' },
  },
  // The rooms of main meet in the composition alone, and need no order.
  ...standing('rooms-of-shared', 'shared', sharedRooms),
  ...standing('rooms-of-the-renderer', 'src-renderer', rendererRooms),
  ...standing('rooms-of-the-figure', 'shared/figure', figureRooms),
  {
    name: 'no-circles',
    comment: 'Types counted: who needs each other belongs together.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
];

/** Where a page begins. */
export const pageEntries = ['src-renderer/*/main.ts'];

/**
 * What a page does not show it does not load: a break must be on the screen at once. Types are no load.
 * @param {string} name
 * @param {string} what
 * @returns {{ forbidden: Rule, required: Requirement }}
 */
const windowAlone = (name, what) => ({
  forbidden: {
    name: `${name}-only-in-the-window`,
    severity: 'error',
    from: { path: '^src-renderer/(overlay|card)/main\\.ts$' },
    to: { path: what, reachable: true },
  },
  // Else a file that has moved would leave a rule about nothing.
  required: {
    name: `${name}-in-the-window`,
    severity: 'error',
    module: { path: '^src-renderer/app/main\\.ts$' },
    to: { path: what, reachable: true },
  },
});

const loaded = [
  windowAlone('lessons', '^shared/(lessons/|messages/english/lessons)'),
  windowAlone('decisions', '^shared/(messages/(english/)?decision|words/)'),
  windowAlone(
    'exercise-pages',
    '^shared/(messages/(english/(exercise-pages|library)|library-translator)|exercises/[^/]+/card)',
  ),
];

export const loadRules = {
  forbidden: loaded.map(({ forbidden }) => forbidden),
  required: loaded.map(({ required }) => required),
};
