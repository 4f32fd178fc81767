// Who may import whom: the one list of it. ARCHITECTURE.md says it in words; ESLint keeps what is not an import.

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

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
        pathNot: [project, ...packages.map((each) => `(^|node_modules/)${each}(/|$)`)],
        // A type leaves no trace at run time; Electron's describe values that pure templates return.
        dependencyTypesNot: node ? ['type-only', 'core'] : ['type-only'],
      },
    },
  ];
};

const sharedPackages = ['valibot', 'intl-messageformat', 'temporal-polyfill'];

/** The room of a floor, as the file itself lies in it. */
const ownRoom = '^$1/$2/';
const roots = '^src-main/[^/]+\\.ts$';

/** From the ground up; docs/figure.md says what each owns. */
const figureLayers = ['math', 'body', 'surface', 'contact', 'motion', 'scripts'];
const pages = ['overlay', 'card', 'app'];

/** @type {Rule[]} */
export const rules = [
  ...part('shared-decides', {
    from: '^shared/',
    except: '^shared/ipc/',
    to: '^shared/(?!ipc/)',
    packages: sharedPackages,
  }),
  ...part('the-contract-knows-shared', { from: '^shared/ipc/', to: '^shared/', packages: sharedPackages }),
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
    from: { path: `^src-renderer/(${pages.join('|')})/` },
    to: { path: `^src-renderer/(${pages.join('|')})/`, pathNot: '^src-renderer/$1/' },
  },
  {
    name: 'nothing-reaches-back-into-a-page',
    severity: 'error',
    from: { path: '^src-renderer/', pathNot: `^src-renderer/(${pages.join('|')})/` },
    to: { path: `^src-renderer/(${pages.join('|')})/` },
  },
  ...figureLayers.map((layer, height) => ({
    name: `figure-${layer}-stands-below`,
    severity: /** @type {const} */ ('error'),
    from: { path: `^shared/figure/${layer}/` },
    to: {
      path: '^shared/figure/',
      pathNot: `^shared/figure/(${figureLayers.slice(0, height + 1).join('|')})/`,
    },
  })),
  {
    name: 'figure-files-have-a-room',
    severity: 'error',
    from: { path: '^shared/figure/', pathNot: `^shared/figure/(${figureLayers.join('|')})/` },
    to: {},
  },
  {
    name: 'no-circles',
    comment: 'Types counted: who needs each other belongs together.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-circles-of-rooms',
    severity: 'error',
    scope: 'folder',
    from: { path: '^(shared|src-main|src-renderer)/[^/]+$' },
    to: { circular: true },
  },
];

/**
 * What a page does not show it does not load: a break must be on the screen at once. Types are no load.
 * @param {string} name
 * @param {string} what
 * @returns {Rule}
 */
const notLoaded = (name, what) => ({
  name,
  severity: 'error',
  from: { path: '^src-renderer/(overlay|card)/main\\.ts$' },
  to: { path: what, reachable: true },
});

/** @type {Rule[]} */
export const loadRules = [
  notLoaded('lessons-only-in-the-window', '^shared/(lessons/|messages/english/lessons)'),
  notLoaded('decisions-only-in-the-window', '^shared/(messages/(english/)?decision|words/)'),
  notLoaded(
    'exercise-pages-only-in-the-window',
    '^shared/(messages/(english/(exercise-pages|library)|page-translator|library-translator)|exercises/[^/]+/card)',
  ),
];
