import { describe, expect, it } from 'vitest';
import { createPageOrigin, readDevServerUrl } from '../../../../src-main/security/page-origin.ts';

describe('the origin of the built app', () => {
  const origin = createPageOrigin({ isPackaged: true, devServerUrl: null });

  it('has an address for each page', () => {
    expect(origin.urlOf('overlay')).toBe('app://lumbar/overlay.html');
    expect(origin.urlOf('card')).toBe('app://lumbar/card.html');
    expect(origin.urlOf('app')).toBe('app://lumbar/app.html');
  });

  it.each(['app://lumbar/app.html', 'app://lumbar/app.html?x#y', 'app://lumbar/'])('owns %s', (url) => {
    expect(origin.isOwnPage(url)).toBe(true);
    expect(origin.mayLoad(url)).toBe(true);
  });

  it.each([
    'app://elsewhere/app.html',
    'app://lumbar.example.com/',
    'app://lumbar:81/',
    'app://somebody@lumbar/',
    'https://lumbar/app.html',
    'http://localhost:5173/app.html',
    'ws://localhost:5173/',
    'file:///etc/passwd',
    'devtools://devtools/bundled/inspector.html',
    'chrome://gpu',
    'javascript:alert(1)',
    'about:blank',
    'not an address',
    '',
  ])('neither owns nor loads %s', (url) => {
    expect(origin.isOwnPage(url)).toBe(false);
    expect(origin.mayLoad(url)).toBe(false);
  });

  it('loads what a page made itself, but is not navigated there', () => {
    expect(origin.mayLoad('data:image/png;base64,AAAA')).toBe(true);
    expect(origin.isOwnPage('data:text/html,hello')).toBe(false);
    expect(origin.mayLoad('blob:app://lumbar/5c1f')).toBe(true);
    expect(origin.mayLoad('blob:https://example.com/5c1f')).toBe(false);
    expect(origin.isOwnPage('blob:app://lumbar/5c1f')).toBe(false);
  });
});

describe('the origin under development', () => {
  const origin = createPageOrigin({ isPackaged: false, devServerUrl: 'http://localhost:5173' });

  it('is the development server with its hot reload and devtools, and no other port', () => {
    expect(origin.urlOf('overlay')).toBe('http://localhost:5173/overlay.html');
    expect(origin.isOwnPage('http://localhost:5173/overlay.html')).toBe(true);
    expect(origin.mayLoad('ws://localhost:5173/?token=1')).toBe(true);
    expect(origin.mayLoad('devtools://devtools/bundled/inspector.html')).toBe(true);
    expect(origin.mayLoad('http://localhost:5174/')).toBe(false);
    expect(origin.isOwnPage('https://localhost:5173/')).toBe(false);
  });
});

describe('the development server in the environment', () => {
  it('is believed by an unpackaged app, on this computer', () => {
    expect(readDevServerUrl(false, 'http://localhost:5173')).toBe('http://localhost:5173');
    expect(readDevServerUrl(false, 'http://[::1]:5173')).toBe('http://[::1]:5173');
    expect(readDevServerUrl(false, undefined)).toBeNull();
  });

  it('is not believed by a packaged app', () => {
    expect(readDevServerUrl(true, 'http://localhost:5173')).toBeNull();
  });

  it.each([
    'https://localhost:5173',
    'http://example.com',
    'http://localhost.example.com',
    'file:///tmp',
    'x',
  ])('is not believed when it says %s', (variable) => {
    expect(readDevServerUrl(false, variable)).toBeNull();
  });
});
