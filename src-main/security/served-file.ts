/** Decides which file answers an address of the `app` scheme and with which headers. Reads nothing itself. */
import path from 'node:path';
import { appHost } from './page-origin.ts';

const mimeTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Scripts, styles and fonts come from the app's own files alone; pages connect to nothing and frame nothing. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface ServedFile {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Null for everything that is not a file of a known kind below `folder`: strange host, folder, way out of it. */
export function servedFile(folder: string, address: string): ServedFile | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.host !== appHost) return null;
  const relative = decodePath(url.pathname);
  if (relative === null) return null;
  const root = path.resolve(folder);
  const file = path.resolve(root, relative);
  if (!file.startsWith(root + path.sep)) return null;
  const mimeType = mimeTypes[path.extname(file)];
  return mimeType === undefined
    ? null
    : { path: file, headers: { 'Content-Type': mimeType, ...safeHeaders } };
}

/** Sent with every answer, a refusal too. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  // The files lie on this disk already: a copy in the cache would only outlive an update.
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The path below the root, decoded once; null when it hides separators, drives or a null byte. */
function decodePath(pathname: string): string | null {
  try {
    const decoded = decodeURIComponent(pathname);
    const isPlain = decoded.startsWith('/') && !/[\0\\:]/.test(decoded);
    return isPlain ? decoded.slice(1) : null;
  } catch {
    // A stray percent sign: not an address that any page of the app writes.
    return null;
  }
}
