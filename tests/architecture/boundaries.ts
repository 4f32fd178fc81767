// Doors that exist once: to other processes, to new windows, and none at all to the network.
import ts from 'typescript';
import { dottedName, importsOf, placeOf, walk, type SourceFile } from './source-files.ts';

/** Where each raw API of Electron may be used. */
const rawApis: readonly { what: string; allowed: RegExp; uses: (node: ts.Node) => boolean }[] = [
  { what: 'ipcMain', allowed: /^src-main\/ipc\/ipc-server\.ts$/, uses: (node) => isNamed(node, 'ipcMain') },
  { what: 'ipcRenderer', allowed: /^src-main\/preload\//, uses: (node) => isNamed(node, 'ipcRenderer') },
  { what: 'webContents.send', allowed: /^src-main\/ipc\/snapshot-publisher\.ts$/, uses: isSendToWindow },
  { what: 'new BrowserWindow', allowed: /^src-main\/windows\/window-factory\.ts$/, uses: isNewWindow },
];

/** Raw IPC and window APIs used outside the files that own them, one line each. */
export function strayRawApis(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found: string[] = [];
    walk(file.tree, (node) => {
      for (const { what, allowed, uses } of rawApis) {
        if (uses(node) && !allowed.test(file.path)) found.push(`${placeOf(file, node)} uses ${what}`);
      }
    });
    return found;
  });
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function isSendToWindow(node: ts.Node): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  const isSend = /^(send|sendToFrame|postMessage)$/.test(name.text);
  return isSend && /(^|\.)(webContents|contents|mainFrame)$/.test(dottedName(expression) ?? '');
}

function isNewWindow(node: ts.Node): boolean {
  return (
    ts.isNewExpression(node) && /(^|\.)(BrowserWindow|BaseWindow)$/.test(dottedName(node.expression) ?? '')
  );
}

const networkModules = /^(node:)?(http|https|http2|tls|dgram|dns|dns\/promises|undici)$/;
const networkGlobals = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport']);
/** A socket on this machine is the one thing that `net` is for, and this is where it lives. */
const localSocketFolder = 'src-main/control/';

/** Everything that could talk to another machine, one line each. */
export function networkUses(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const modules = importsOf(file)
      .map((one) => one.specifier)
      .filter((name) => networkModules.test(name) || (isSocketModule(name) && !mayUseSockets(file)))
      .map((name) => `${file.path} imports ${name}`);
    const found: string[] = [];
    walk(file.tree, (node) => {
      const what = networkUse(node);
      if (what !== undefined) found.push(`${placeOf(file, node)} uses ${what}`);
    });
    return [...modules, ...found];
  });
}

function isSocketModule(name: string): boolean {
  return name === 'net' || name === 'node:net';
}

function mayUseSockets(file: SourceFile): boolean {
  return file.path.startsWith(localSocketFolder);
}

function networkUse(node: ts.Node): string | undefined {
  if (ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === 'net') {
    const { moduleSpecifier } = node.parent.parent.parent;
    const isElectrons = ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === 'electron';
    return isElectrons ? "electron's net" : undefined;
  }
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return undefined;
  const name = (dottedName(node.expression) ?? '').replace(/^(window|globalThis|self)\./, '');
  if (name.endsWith('sendBeacon')) return name;
  if (networkGlobals.has(name)) return name;
  if (!/^(net\.)?(connect|createConnection)$/.test(name)) return undefined;
  return isLocalSocket(node.arguments) ? undefined : `${name} to something other than a socket file`;
}

/** `connect(path)` is a socket file; a port, or an object with a host, is another machine. */
function isLocalSocket(args: readonly ts.Expression[] | undefined): boolean {
  const [first] = args ?? [];
  if (first === undefined || ts.isNumericLiteral(first)) return false;
  if (!ts.isObjectLiteralExpression(first)) return true;
  return !first.properties.some((one) => /^(host|port)$/.test(one.name?.getText() ?? ''));
}
