/** Knows which addresses are the app's own pages. Everything else is strange: refused, blocked or not answered. */

type PageName = 'overlay' | 'card' | 'app';

export interface PageOrigin {
  urlOf(page: PageName): string;
  /** True for documents of the app; false for anything that cannot be parsed. */
  isOwnPage(url: string): boolean;
  /** True for what a page of the app may load. */
  mayLoad(url: string): boolean;
}

export const appScheme = 'app';
export const appHost = 'lumbar';

export interface PageOriginSettings {
  /** Unpackaged apps have devtools, whose own pages must load. Taken as packaged where it is not said. */
  readonly isPackaged?: boolean;
  /** Null in every packaged app and whenever the pages come from the build. */
  readonly devServerUrl: string | null;
}

export function createPageOrigin({ isPackaged = true, devServerUrl }: PageOriginSettings): PageOrigin {
  const devServer = devServerUrl === null ? null : new URL(devServerUrl);
  const isOwnPage = (address: string): boolean => {
    const url = parseUrl(address);
    if (url === null) return false;
    if (devServer !== null) return url.protocol === devServer.protocol && url.host === devServer.host;
    // `origin` is opaque for a scheme of one's own wherever it is not registered: the parts are compared instead.
    return url.protocol === `${appScheme}:` && url.host === appHost && url.username === '';
  };
  return {
    urlOf: (page) =>
      devServer === null
        ? `${appScheme}://${appHost}/${page}.html`
        : new URL(`/${page}.html`, devServer).toString(),
    isOwnPage,
    mayLoad(address) {
      const url = parseUrl(address);
      if (url === null) return false;
      // Made by the page itself; no data leaves or enters the computer by them.
      if (url.protocol === 'data:') return true;
      if (url.protocol === 'blob:') return isOwnPage(address.slice('blob:'.length));
      if (isOwnPage(address)) return true;
      const isHotReload = url.protocol === 'ws:' && url.host === devServer?.host;
      return isHotReload || (!isPackaged && url.protocol === 'devtools:');
    },
  };
}

/**
 * The address of the development server, or null. Only an unpackaged app on the loopback interface believes the
 * environment: otherwise a variable could put strange pages into a window that has the bridge.
 */
export function readDevServerUrl(isPackaged: boolean, variable: string | undefined): string | null {
  if (isPackaged || variable === undefined) return null;
  const url = parseUrl(variable);
  const isLocal = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  return isLocal ? variable : null;
}

function parseUrl(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
