import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
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
  const server = createServer(limits, (request, response) => void answer(request, response));
  const open = new Set<Socket>();
  connections.set(server, open);
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return server;
}

/** All connections of a server, those that WebSockets took over among them, which it knows no more. */
const connections = new WeakMap<Server, Set<Socket>>();

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
const usualPatienceMs = 8000;

/** How often it is looked for connections whose answer has ended, ms. */
const lookMs = 50;

/** Takes no more connections, lets answers end, and then ends what is left. */
export function closeServer(server: Server, patienceMs = usualPatienceMs): Promise<void> {
  return new Promise((resolve) => {
    const limit = setTimeout(() => {
      for (const socket of connections.get(server) ?? []) socket.destroy();
    }, patienceMs);
    // A browser keeps its connection after the answer, and Node looks for such ones only once.
    const idle = setInterval(() => server.closeIdleConnections(), lookMs);
    // An error says that it didn't listen, and so there is nothing to end.
    server.close(() => {
      clearTimeout(limit);
      clearInterval(idle);
      resolve();
    });
  });
}
