/** A web server on this computer that answers everybody and counts them: nobody may come. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface WebServer {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string;
  /** Every request so far, connections without one too, as `GET /path` or `connection`. */
  hits(): readonly string[];
  stop(): Promise<void>;
}

export async function startWebServer(): Promise<WebServer> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(`${request.method ?? ''} ${request.url ?? ''}`);
    response.writeHead(200, {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': '*',
      'Access-Control-Allow-Private-Network': 'true',
      'Content-Type': 'text/javascript',
    });
    response.end('globalThis.smuggled = true;');
  });
  server.on('upgrade', (request, socket) => {
    hits.push(`upgrade ${request.url ?? ''}`);
    socket.destroy();
  });
  server.on('connection', () => hits.push('connection'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    hits: () => [...hits],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
