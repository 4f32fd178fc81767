// Who may import whom. See ARCHITECTURE.md; this is the part of it that can be checked.
import { importsOf, type Import, type SourceFile } from './source-files.ts';

interface FloorRule {
  /** The files the rule is about. */
  readonly files: RegExp;
  /** What of the project they may import, besides their own folder. */
  readonly project: RegExp;
  /** Which packages and built-in modules they may import. */
  readonly packages: RegExp;
}

const nothing = /^$/;
const sharedPackages = /^(valibot|intl-messageformat|temporal-polyfill)$/;

/** The first rule whose `files` match is the one that counts. */
const rules: readonly FloorRule[] = [
  { files: /^shared\/ipc\//, project: /^shared\//, packages: sharedPackages },
  { files: /^shared\//, project: /^shared\/(?!ipc\/)/, packages: sharedPackages },
  { files: /^src-main\/ports\//, project: /^shared\//, packages: nothing },
  { files: /^src-main\/schedule\//, project: /^(shared|src-main\/ports)\//, packages: nothing },
  { files: /^src-main\/preload\//, project: /^shared\/(ipc|lib)\//, packages: /^(electron|valibot)$/ },
  // The composition root is where the folders meet.
  {
    files: /^src-main\/(composition\/|[^/]+\.ts$)/,
    project: /^(shared|src-main)\//,
    packages: /^(electron|node:.+)$/,
  },
  {
    files: /^src-main\//,
    project: /^(shared|src-main\/ports)\//,
    packages: /^(electron|electron-store|dbus-next|x11|valibot|temporal-polyfill|node:.+)$/,
  },
  {
    files: /^src-renderer\//,
    // The sounds are files of their own, which the bundler puts beside the pages.
    project: /^(shared|src-renderer|resources\/sounds)\//,
    packages: /^(svelte(\/.+)?|@lucide\/svelte(\/.+)?|@fontsource-variable\/.+|valibot|temporal-polyfill)$/,
  },
];

/** Imports that the floors do not allow, one line each. */
export function wrongImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const rule = rules.find((candidate) => candidate.files.test(file.path));
    if (rule === undefined) return [];
    return importsOf(file)
      .filter((one) => !isAllowed(file, one, rule))
      .map((one) => `${file.path} imports ${one.target ?? one.specifier}`);
  });
}

function isAllowed(file: SourceFile, { specifier, target, isTypeOnly }: Import, rule: FloorRule): boolean {
  if (target !== undefined) return rule.project.test(target) || isInSameFolder(file.path, target);
  // A type leaves no trace at run time; electron's types describe values that pure templates return.
  const isElectronType = specifier === 'electron' && isTypeOnly && file.path.startsWith('src-main/');
  return rule.packages.test(specifier) || isElectronType;
}

/** Folders of a floor count with all that is below them: `src-main/system/power/linux/` is in `src-main/system/`. */
function isInSameFolder(from: string, to: string): boolean {
  const [floor = '', folder = ''] = from.split('/');
  return to.startsWith(`${floor}/${folder}/`);
}

/** Circles of imports that exist at run time, each as the list of its files. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(
    files.map((file) => [
      file.path,
      importsOf(file).flatMap((one) => (one.isTypeOnly || one.target === undefined ? [] : [one.target])),
    ]),
  );
  const cycles = new Set<string>();
  const finished = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) {
      cycles.add([...trail.slice(start), file].join(' > '));
      return;
    }
    if (finished.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    finished.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return [...cycles];
}
