import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { createPageOrigin } from '../../../../src-main/security/page-origin.ts';
import { guardWebContents } from '../../../../src-main/security/web-contents-guard.ts';
import type { WebContentsGuardDependencies } from '../../../../src-main/security/web-contents-guard.ts';

class FakeContents extends EventEmitter {
  openWindow: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: FakeContents['openWindow']): void {
    this.openWindow = handler;
  }
}

class FakeSession extends EventEmitter {
  readonly setPermissionRequestHandler = vi.fn();
  readonly setPermissionCheckHandler = vi.fn();
  readonly setDevicePermissionHandler = vi.fn();
  readonly setCertificateVerifyProc = vi.fn();
  readonly setSpellCheckerLanguages = vi.fn();
  readonly webRequest = { onBeforeRequest: vi.fn() };
}

function guarded() {
  const app = new EventEmitter();
  const session = new FakeSession();
  const logged: string[] = [];
  const guard = guardWebContents({
    // The few members that the guard uses; the rest of Electron's app and session is not needed.
    app: app as unknown as WebContentsGuardDependencies['app'],
    session: session as unknown as WebContentsGuardDependencies['session'],
    origin: createPageOrigin({ isPackaged: true, devServerUrl: null }),
    log: (line) => logged.push(line),
  });
  const createContents = (): FakeContents => {
    const contents = new FakeContents();
    app.emit('web-contents-created', {}, contents);
    return contents;
  };
  return { app, session, guard, logged, createContents };
}

/** The function that was last handed to a setter. */
function handlerOf(setter: ReturnType<typeof vi.fn>): (...values: unknown[]) => unknown {
  return setter.mock.lastCall?.[0] as (...values: unknown[]) => unknown;
}

function preventable(url = '') {
  return { url, preventDefault: vi.fn() };
}

describe('a page', () => {
  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
    'stays inside the app at %s',
    (event) => {
      const { createContents, logged } = guarded();
      const contents = createContents();
      const away = preventable('https://example.com/');
      const inside = preventable('app://lumbar/app.html');
      contents.emit(event, away);
      contents.emit(event, inside);
      expect(away.preventDefault).toHaveBeenCalledOnce();
      expect(inside.preventDefault).not.toHaveBeenCalled();
      expect(logged).toEqual(['Navigation refused: https://example.com/']);
    },
  );

  it('opens no window, not even one of its own', () => {
    const { createContents } = guarded();
    expect(createContents().openWindow({ url: 'app://lumbar/app.html' })).toEqual({ action: 'deny' });
  });

  it('holds no web view', () => {
    const { createContents } = guarded();
    const event = preventable();
    createContents().emit('will-attach-webview', event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });
});

describe('the session', () => {
  it('has no language to fetch a dictionary for', () => {
    expect(guarded().session.setSpellCheckerLanguages).toHaveBeenCalledExactlyOnceWith([]);
  });

  it.each(['media', 'geolocation', 'notifications', 'hid', 'clipboard-read'])(
    'gives no permission for %s',
    (what) => {
      const { session } = guarded();
      const answer = vi.fn();
      handlerOf(session.setPermissionRequestHandler)({}, what, answer);
      expect(answer.mock.calls).toEqual([[false]]);
      expect(handlerOf(session.setPermissionCheckHandler)({}, what)).toBe(false);
      expect(handlerOf(session.setDevicePermissionHandler)({ deviceType: what })).toBe(false);
    },
  );

  it.each([
    ['app://lumbar/app.js', false],
    ['data:image/png;base64,AAAA', false],
    ['https://example.com/x.js', true],
    ['http://localhost:5173/x.js', true],
    ['file:///etc/passwd', true],
  ])('asked for %s, cancels: %s', (url, cancel) => {
    const { session } = guarded();
    const answer = vi.fn();
    handlerOf(session.webRequest.onBeforeRequest)({ url }, answer);
    expect(answer.mock.calls).toEqual([[{ cancel }]]);
  });

  it('saves no download', () => {
    const { session } = guarded();
    const event = preventable();
    session.emit('will-download', event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });

  it('trusts no certificate, has none itself and logs in nowhere', () => {
    const { app, session } = guarded();
    const verify = vi.fn();
    handlerOf(session.setCertificateVerifyProc)({}, verify);
    expect(verify.mock.calls).toEqual([[-2]]);
    const answer = vi.fn();
    const error = preventable();
    app.emit('certificate-error', error, {}, 'https://example.com/', 'net::ERR', {}, answer);
    expect(error.preventDefault).toHaveBeenCalledOnce();
    expect(answer.mock.calls).toEqual([[false]]);
    for (const name of ['select-client-certificate', 'login']) {
      const event = preventable();
      app.emit(name, event);
      expect(event.preventDefault).toHaveBeenCalledOnce();
    }
  });
});

describe('the guard, disposed', () => {
  it('leaves no listener and no handler behind', () => {
    const { app, session, guard, createContents } = guarded();
    const gone = createContents();
    gone.emit('destroyed');
    const open = createContents();
    guard.dispose();
    expect(app.eventNames()).toEqual([]);
    expect(session.eventNames()).toEqual([]);
    expect(open.eventNames()).toEqual(['destroyed']);
    for (const setter of [
      session.setPermissionRequestHandler,
      session.setPermissionCheckHandler,
      session.setDevicePermissionHandler,
      session.setCertificateVerifyProc,
      session.webRequest.onBeforeRequest,
    ]) {
      expect(setter.mock.lastCall).toEqual([null]);
    }
  });
});
