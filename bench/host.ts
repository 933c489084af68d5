import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { ensureBrowser } from '../scripts/browser.ts';
import type { Built } from './build.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Serves a folder as most hosts do: texts gzipped. What is not there is a 404. */
async function serveGzipped(folder: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : decodeURIComponent(pathname);
    const type = types[extname(path)];
    let body: Buffer;
    try {
      body = readFileSync(join(folder, normalize(path)));
    } catch {
      response.writeHead(404).end();
      return;
    }
    if (!type) response.end(body);
    else {
      const headers = { 'content-type': type, 'content-encoding': 'gzip' };
      response.writeHead(200, headers).end(gzipSync(body));
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { server, origin: `http://127.0.0.1:${port}` };
}

/** Serves builds, each at an origin of its own, and opens a Chromium for the time of some work. */
export async function hosting(
  builds: readonly Built[],
  work: (origins: readonly string[], browser: Browser) => Promise<void>,
): Promise<void> {
  const served = await Promise.all(builds.map(({ folder }) => serveGzipped(folder)));
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    await work(
      served.map(({ origin }) => origin),
      browser,
    );
  } finally {
    await browser.close();
    for (const { server } of served) server.close();
  }
}
