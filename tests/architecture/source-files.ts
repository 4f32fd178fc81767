// The project's sources as parsed files, for rules over the whole tree. A sample in memory has the same shape,
// so that every rule can be shown to fail.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const projectRoot = path.resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** From the project's root, for relative ones. */
  readonly target: string | undefined;
  readonly isTypeOnly: boolean;
}

/** Everything below the folders that is compiled: TypeScript, the scripts of components, plain modules. */
export function readSources(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|svelte|mjs)$/.test(entry.name))
      .map((entry) => parsedFile(path.join(entry.parentPath, entry.name))),
  );
}

/** Several rules look at the same file, and none changes it. */
const parsed = new Map<string, SourceFile>();

function parsedFile(file: string): SourceFile {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const fresh = sample(
    path.relative(projectRoot, file).split(path.sep).join('/'),
    readFileSync(file, 'utf8'),
  );
  parsed.set(file, fresh);
  return fresh;
}

/** A file that need not exist. */
export function sample(file: string, text: string): SourceFile {
  const code = file.endsWith('.svelte') ? scriptsOf(text) : text;
  const kind = file.endsWith('.mjs') ? ts.ScriptKind.JS : ts.ScriptKind.TS;
  return { path: file, text, tree: ts.createSourceFile(file, code, ts.ScriptTarget.ES2023, true, kind) };
}

/** The scripts of a component at their lines, everything else blanked. */
function scriptsOf(component: string): string {
  const blank = (text: string): string => text.replace(/[^\n]/g, ' ');
  let code = '';
  let end = 0;
  for (const match of component.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)) {
    const start = match.index + (match[1]?.length ?? 0);
    code += blank(component.slice(end, start)) + (match[2] ?? '');
    end = start + (match[2]?.length ?? 0);
  }
  return code + blank(component.slice(end));
}

/** What a file imports or re-exports, also by `import()`. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, isTypeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const isRelative = specifier.text.startsWith('.');
    const target = isRelative ? path.posix.join(path.posix.dirname(file.path), specifier.text) : undefined;
    found.push({ specifier: specifier.text, target: target?.replace(/\?.*$/, ''), isTypeOnly });
  };
  walk(file.tree, (node) => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
  });
  return found;
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** `path:line`, as editors open it. */
export function placeOf(file: SourceFile, node: ts.Node): string {
  return `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

/** What a name or a chain of names reads like: `Math.random`; undefined for anything else. */
export function dottedName(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const owner = dottedName(node.expression);
  return owner === undefined ? undefined : `${owner}.${node.name.text}`;
}
