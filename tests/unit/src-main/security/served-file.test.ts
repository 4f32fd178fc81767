import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, safeHeaders, servedFile } from '../../../../src-main/security/served-file.ts';

const folder = path.resolve('/opt/lumbar/out/renderer');

describe('a file of the app', () => {
  it.each([
    ['app://lumbar/overlay.html', 'overlay.html', 'text/html; charset=utf-8'],
    ['app://lumbar/assets/app-1a2b.js?v=1#top', 'assets/app-1a2b.js', 'text/javascript; charset=utf-8'],
    ['app://lumbar/assets/app.css', 'assets/app.css', 'text/css; charset=utf-8'],
    ['app://lumbar/assets/inter.woff2', 'assets/inter.woff2', 'font/woff2'],
    ['app://lumbar/assets/a%20b.svg', 'assets/a b.svg', 'image/svg+xml'],
    ['app://lumbar/assets/ding.ogg', 'assets/ding.ogg', 'audio/ogg'],
  ])('%s is %s, sent as %s', (address, file, mimeType) => {
    expect(servedFile(folder, address)).toEqual({
      path: path.join(folder, file),
      headers: { ...safeHeaders, 'Content-Type': mimeType },
    });
  });

  it.each([
    ['another host', 'app://elsewhere/overlay.html'],
    ['the folder itself', 'app://lumbar/'],
    ['a folder', 'app://lumbar/assets/'],
    ['a kind that pages have no use for', 'app://lumbar/main.cjs'],
    ['a source map', 'app://lumbar/assets/app.js.map'],
    ['a way out, encoded', 'app://lumbar/..%2f..%2fmain/main.js'],
    ['a way out, encoded twice', 'app://lumbar/%252e%252e%252fmain/main.js/..%2f..%2f..%2fmain.js'],
    ['a way out by backslashes', 'app://lumbar/..%5c..%5cmain%5cmain.js'],
    ['a neighbour with the same beginning', 'app://lumbar/..%2frenderer-other%2fapp.js'],
    ['a drive', 'app://lumbar/C:%5cWindows%5cwin.js'],
    ['an absolute path', 'app://lumbar/%2fetc%2fx.js'],
    ['a null byte', 'app://lumbar/overlay.html%00.js'],
    ['a stray percent sign', 'app://lumbar/%zz.js'],
    ['no address', 'overlay.html'],
  ])('is not %s', (_what, address) => {
    expect(servedFile(folder, address)).toBeNull();
  });

  it('never lies outside the folder, however the way out is written', () => {
    for (const dots of ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '....//']) {
      const file = servedFile(folder, `app://lumbar/${dots.repeat(8)}etc/passwd.js`);
      if (file !== null) expect(file.path.startsWith(folder + path.sep)).toBe(true);
    }
  });
});

it('is sent with a policy that runs, connects to and frames nothing of others', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
      "connect-src 'none'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  );
  expect(safeHeaders).toEqual({
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
});
