import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Hono } from 'hono';
import { createApp, type Parts } from '../../../../src/server/http/app.ts';
import { readBuild } from '../../../../src/server/http/build.ts';
import { hostJudge } from '../../../../src/server/http/hosts.ts';
import { closeServer, httpServer, listen } from '../../../../src/server/http/listen.ts';
import { createMetrics } from '../../../../src/server/http/metrics.ts';

/** A script long enough to be worth compressing. */
export const script = `console.log(${JSON.stringify('a sales call '.repeat(200))});\n`;
export const sound = Uint8Array.from({ length: 1000 }, (_, at) => (at * 37) % 251);

const files: Readonly<Record<string, string | Uint8Array>> = {
  'index.html': '<!doctype html><title>x</title><style>p{color:red}</style>',
  'sw.js': 'self.skipWaiting();',
  'licences.md': '# Licences',
  'manifest.webmanifest': '{}',
  'assets/start-AbCd_123.js': script,
  'assets/plain.js': script,
  'sounds/ring.mp3': sound,
  '.vite/manifest.json': '{}',
  '../secret.txt': 'secret',
};

/** A folder `dist` with a small build in it, and beside it what nobody may read. */
export function plantBuild(): { folder: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'pickup-served-'));
  const folder = join(root, 'dist');
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  symlinkSync(join(root, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(root, join(folder, 'up'));
  return { folder, remove: () => rmSync(root, { recursive: true }) };
}

/** Serves a build as `main.ts` does, on a free port of 127.0.0.1. */
export async function served(folder: string, parts: Partial<Parts> = {}) {
  const app = createApp({
    build: readBuild(folder),
    basePath: '',
    frameAncestors: ['*'],
    judge: hostJudge(['class.example', '.school.example']),
    about: () => ({ classroom: true, version: '1.2.3', lan: [], protocol: 1 }),
    healthy: () => Promise.resolve(true),
    metrics: createMetrics(() => ({ rooms: 2, seats: 40 })),
    rooms: new Hono(),
    journal: () => undefined,
    ...parts,
  });
  const server = httpServer(app);
  const port = await listen(server, { host: '127.0.0.1', port: 0, strictPort: true });
  return { port, url: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

/** Sends a request line as it is, which no client would, and gives the whole answer. */
export function rawAnswer(
  port: number,
  path: string,
  headers = 'Host: localhost',
): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n`, 'latin1');
    });
    socket.setEncoding('latin1');
    socket.on('data', (piece: string) => (answer += piece));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}
