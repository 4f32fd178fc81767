// What shared/ must not touch: clocks, randomness, and everything that belongs to a host.
import ts from 'typescript';
import { dottedName, placeOf, walk, type SourceFile } from './source-files.ts';

const hostGlobals = new Set(
  (
    'window document navigator location localStorage sessionStorage process Buffer require module global globalThis self ' +
    'console performance crypto fetch XMLHttpRequest WebSocket Worker ' +
    'setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask requestAnimationFrame'
  ).split(' '),
);

const impureMembers = new Set(['Date.now', 'Math.random', 'Temporal.Now']);

/** Uses of clocks, randomness and host globals, one line each. */
export function impurities(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    const declared = declaredNames(file);
    walk(file.tree, (node) => {
      const what = impurity(node, declared);
      if (what !== undefined) found.push(`${placeOf(file, node)} uses ${what}`);
    });
    return found;
  });
}

function impurity(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (ts.isNewExpression(node) && dottedName(node.expression) === 'Date' && !node.arguments?.length)
    return 'new Date()';
  if (ts.isCallExpression(node) && dottedName(node.expression) === 'Date') return 'Date()';
  if (ts.isPropertyAccessExpression(node)) {
    const name = dottedName(node) ?? '';
    return impureMembers.has(name) ? name : undefined;
  }
  if (!ts.isIdentifier(node) || !hostGlobals.has(node.text) || declared.has(node.text)) return undefined;
  return isReference(node) ? node.text : undefined;
}

/** Whether a name stands for a value, and is not merely the name of a property or of a type's member. */
function isReference(node: ts.Identifier): boolean {
  const parent = node.parent;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  const isMemberName = 'name' in parent && parent.name === node;
  const isRenamed = 'propertyName' in parent && parent.propertyName === node;
  return !isMemberName && !isRenamed && !ts.isTypeReferenceNode(parent) && !ts.isQualifiedName(parent);
}

/** Names that the file itself gives to something: those are not the host's. */
function declaredNames(file: SourceFile): Set<string> {
  const names = new Set<string>();
  walk(file.tree, (node) => {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node) ||
      ts.isImportClause(node);
    if (isDeclaration && node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text);
  });
  return names;
}
