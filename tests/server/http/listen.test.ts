import { once } from 'node:events';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { App } from '../../../src/server/http/app.ts';
import { closeServer, httpServer, listen } from '../../../src/server/http/listen.ts';

const anywhere = { host: '127.0.0.1', port: 0, strictPort: true };

test('the next port is taken where any will do, and no other where none will', async () => {
  const first = httpServer(new Hono());
  const port = await listen(first, anywhere);
  const second = httpServer(new Hono());
  await expect(listen(second, { ...anywhere, port })).rejects.toThrow('EADDRINUSE');
  expect(await listen(second, { ...anywhere, port, strictPort: false })).toBeGreaterThan(port);
  await Promise.all([closeServer(first), closeServer(second)]);
});

test('an answer that is under way comes to its end', async () => {
  const app: App = new Hono();
  let asked = () => {};
  const under = new Promise<void>((resolve) => (asked = resolve));
  let answer = () => {};
  const end = new Promise<void>((resolve) => (answer = resolve));
  app.get('/', async (c) => {
    asked();
    await end;
    return c.text('done');
  });
  const server = httpServer(app);
  const port = await listen(server, anywhere);
  const request = fetch(`http://127.0.0.1:${port}/`);
  await under;
  const closed = closeServer(server);
  answer();
  expect(await (await request).text()).toBe('done');
  await closed;
});

test('a connection that never ends, though it is no request any more, is ended', async () => {
  const server = httpServer(new Hono());
  server.on('upgrade', (_, socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n'));
  const socket = connect(await listen(server, anywhere), '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  await once(socket, 'data');
  await closeServer(server, 50);
  if (!socket.destroyed) await once(socket, 'close');
});
