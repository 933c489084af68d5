import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { App } from './app.ts';

/** How many ports after the wanted one are tried where any will do. */
const portsTried = 20;

/**
 * An HTTP server for these routes; it doesn't listen yet. Limits of time keep who sends slowly from
 * holding connections: headers in 20 s, a whole request in 60 s. A connection is kept for longer than
 * proxies keep theirs, so that none sends into one that has just been closed.
 */
export function httpServer(app: App): Server {
  const limits = { headersTimeout: 20_000, requestTimeout: 60_000, keepAliveTimeout: 75_000 };
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return createServer(limits, (request, response) => void answer(request, response));
}

/**
 * Begins to listen, on the next free port where the wanted one is taken and another will do.
 *
 * @returns the port
 * @throws what Node says of the address or the port
 */
export async function listen(
  server: Server,
  { host, port, strictPort }: { host: string; port: number; strictPort: boolean },
): Promise<number> {
  for (let tried = 0; ; tried += 1) {
    try {
      await listening(server, host, port + tried);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || strictPort || tried === portsTried) throw error;
    }
  }
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** How long answers that are under way may take to end, ms; `docker stop` kills after 10 s. */
const patienceMs = 8000;

/** Takes no more connections, lets answers end, and then closes what is left. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close((error) => {
      clearTimeout(limit);
      if (error && server.listening) reject(error);
      else resolve();
    });
  });
}
