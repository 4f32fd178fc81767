/** Serves the built pages under `app://lumbar/`: a real origin of their own, which `file:` pages do not have. */
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { errorMessage } from '../../shared/lib/error-words.ts';
import { disposable } from '../../shared/lib/disposable.ts';
import type { Disposable } from '../../shared/lib/disposable.ts';
import { appScheme } from './page-origin.ts';
import { safeHeaders, servedFile } from './served-file.ts';

/** Call synchronously while the entry module loads: Electron refuses it once the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      // `stream` is what lets sounds play; without `supportFetchAPI` and `corsEnabled` pages can only load, not fetch.
      privileges: { standard: true, secure: true, stream: true, supportFetchAPI: false, corsEnabled: false },
    },
  ]);
}

/** Call after the app is ready. `folder` is where the renderer was built to. */
export function serveAppScheme({
  folder,
  log,
}: {
  readonly folder: string;
  readonly log: (line: string) => void;
}): Disposable {
  protocol.handle(appScheme, async (request) => {
    const file = request.method === 'GET' ? servedFile(folder, request.url) : null;
    if (file === null) return notFound(request.url, log);
    try {
      return new Response(await readFile(file.path), { headers: file.headers });
    } catch (error) {
      return notFound(`${request.url} (${errorMessage(error)})`, log);
    }
  });
  return disposable(() => protocol.unhandle(appScheme));
}

function notFound(what: string, log: (line: string) => void): Response {
  log(`Not served: ${what}`);
  return new Response('Not found', {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', ...safeHeaders },
  });
}
