/**
 * Keeps every page where it is: no navigation away, no new windows, no permissions, devices, downloads or network.
 * It knows nothing of what the windows are for.
 */
import type { App, Session, WebContents } from 'electron';
import { disposable, DisposableStore } from '../../shared/lib/disposable.ts';
import type { Disposable } from '../../shared/lib/disposable.ts';
import type { PageOrigin } from './page-origin.ts';

export interface WebContentsGuardDependencies {
  readonly app: Pick<App, 'on' | 'off'>;
  readonly session: Session;
  readonly origin: Pick<PageOrigin, 'isOwnPage' | 'mayLoad'>;
  readonly log: (line: string) => void;
}

/** Chromium's net::ERR_FAILED: the certificate is refused. */
const CERTIFICATE_REFUSED = -2;

/** Install before the first window is made; it holds for every page until disposed. */
export function guardWebContents(dependencies: WebContentsGuardDependencies): Disposable {
  const owned = new DisposableStore();
  owned.own(guardPages(dependencies));
  owned.own(guardSession(dependencies));
  owned.own(guardCertificates(dependencies));
  return owned;
}

function guardPages({ app, origin, log }: WebContentsGuardDependencies): Disposable {
  const guarded = new Map<WebContents, Disposable>();
  const onCreated = (_event: unknown, contents: WebContents): void => {
    const guard = guardPage(contents, origin, log);
    guarded.set(contents, guard);
    // A destroyed page drops its listeners itself; holding on to it would leak one per break.
    contents.once('destroyed', () => guarded.delete(contents));
  };
  app.on('web-contents-created', onCreated);
  return disposable(() => {
    app.off('web-contents-created', onCreated);
    for (const guard of guarded.values()) guard.dispose();
    guarded.clear();
  });
}

interface Preventable {
  preventDefault(): void;
}

function guardPage(
  contents: WebContents,
  origin: Pick<PageOrigin, 'isOwnPage'>,
  log: (line: string) => void,
): Disposable {
  const stayInside = (event: Preventable & { readonly url: string }): void => {
    if (origin.isOwnPage(event.url)) return;
    event.preventDefault();
    log(`Navigation refused: ${event.url}`);
  };
  const refuseWebview = (event: Preventable): void => {
    event.preventDefault();
    log('A web view was refused');
  };
  contents.on('will-navigate', stayInside);
  contents.on('will-redirect', stayInside);
  contents.on('will-frame-navigate', stayInside);
  contents.on('will-attach-webview', refuseWebview);
  contents.setWindowOpenHandler(({ url }) => {
    log(`A new window was refused: ${url}`);
    return { action: 'deny' };
  });
  return disposable(() => {
    contents.off('will-navigate', stayInside);
    contents.off('will-redirect', stayInside);
    contents.off('will-frame-navigate', stayInside);
    contents.off('will-attach-webview', refuseWebview);
  });
}

function guardSession({ session, origin, log }: WebContentsGuardDependencies): Disposable {
  const cancelDownload = (event: Preventable): void => {
    event.preventDefault();
    log('A download was refused');
  };
  // Without a language there is no dictionary that Chromium would fetch from its maker as soon as the session is there;
  // that pages do not check spelling keeps only their marks away. On macOS, where the system checks, it does nothing.
  session.setSpellCheckerLanguages([]);
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log(`Permission refused: ${permission}`);
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setCertificateVerifyProc((_request, answer) => answer(CERTIFICATE_REFUSED));
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !origin.mayLoad(details.url);
    if (cancel) log(`Request blocked: ${details.url}`);
    answer({ cancel });
  });
  session.on('will-download', cancelDownload);
  return disposable(() => {
    session.off('will-download', cancelDownload);
    session.webRequest.onBeforeRequest(null);
    session.setCertificateVerifyProc(null);
    session.setDevicePermissionHandler(null);
    session.setPermissionCheckHandler(null);
    session.setPermissionRequestHandler(null);
  });
}

function guardCertificates({ app, log }: WebContentsGuardDependencies): Disposable {
  const refuse = (
    event: Preventable,
    _contents: unknown,
    url: string,
    _error: unknown,
    _certificate: unknown,
    answer: (isTrusted: boolean) => void,
  ): void => {
    event.preventDefault();
    log(`Certificate refused: ${url}`);
    answer(false);
  };
  const refuseLogin = (event: Preventable): void => event.preventDefault();
  app.on('certificate-error', refuse);
  app.on('select-client-certificate', refuseLogin);
  app.on('login', refuseLogin);
  return disposable(() => {
    app.off('certificate-error', refuse);
    app.off('select-client-certificate', refuseLogin);
    app.off('login', refuseLogin);
  });
}
