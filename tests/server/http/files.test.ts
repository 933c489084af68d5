import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantBuild, rawAnswer, script, served, sound } from './support/served.ts';

let build: ReturnType<typeof plantBuild>;
let server: Awaited<ReturnType<typeof served>>;

beforeAll(async () => {
  build = plantBuild();
  server = await served(build.folder);
});
afterAll(async () => {
  await server.close();
  build.remove();
});

/** An answer with its bytes as they went over the wire. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      const options = { host: '127.0.0.1', port: server.port, path, headers, method };
      request(options, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () => {
          const body = Buffer.concat(pieces);
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
        });
      })
        .on('error', reject)
        .end();
    },
  );

test.each([
  ['/', 'text/html; charset=utf-8', 'no-cache'],
  ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['/?from=lms', 'text/html; charset=utf-8', 'no-cache'],
  ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/assets/plain.js', 'text/javascript; charset=utf-8', 'no-cache'],
  [
    '/assets/start-AbCd_123.js',
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ],
  ['/sounds/ring.mp3', 'audio/mpeg', 'no-cache'],
  ['/licences.md', 'text/markdown; charset=utf-8', 'no-cache'],
  ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
])('%s is %s and kept: %s', async (path, type, kept) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers).toMatchObject({ 'content-type': type, 'cache-control': kept });
});

test.each(['/nowhere', '/assets/chunk-0.js', '/assets', '/assets/', '/.vite/manifest.json', '//'])(
  '9.32 %s isn’t there, and is not answered with the page',
  async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('<');
  },
);

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%2fsecret.txt',
  '/%252e%252e%252fsecret.txt',
  '/..\\secret.txt',
  '/..%5csecret.txt',
  '/assets\\..\\..\\secret.txt',
  '/....//secret.txt',
  '/index.html%00.js',
  '/%00',
  '/..%c0%afsecret.txt',
  '/%',
  '/link.txt',
  '/up/secret.txt',
  '/up/dist/index.html',
  'file:///etc/passwd',
  'http://127.0.0.1/../secret.txt',
])('%s reaches nothing outside the build', async (path) => {
  const answer = await rawAnswer(server.port, path);
  expect(answer).toMatch(/^HTTP\/1\.1 (404|400|403) /);
  expect(answer).not.toContain('secret\r\n');
  expect(answer.split('\r\n\r\n')[1]).not.toMatch(/^secret/);
});

test('texts come compressed as they are taken, and are the same', async () => {
  const plain = await ask('/assets/plain.js');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(plain.body.toString()).toBe(script);
  const br = await ask('/assets/plain.js', { 'accept-encoding': 'gzip, deflate, br' });
  expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
  expect(brotliDecompressSync(br.body).toString()).toBe(script);
  const gzip = await ask('/assets/plain.js', { 'accept-encoding': 'gzip, br;q=0' });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(gzip.body).toString()).toBe(script);
  for (const { headers, body } of [plain, br, gzip]) {
    expect(headers['content-length']).toBe(String(body.length));
  }
  // Sounds that are compressed already stay as they are.
  const ring = await ask('/sounds/ring.mp3', { 'accept-encoding': 'br' });
  expect(ring.headers['content-encoding']).toBeUndefined();
});

test('who has a file already isn’t sent it again, in whatever form', async () => {
  for (const encoding of ['identity', 'br', 'gzip']) {
    const headers = { 'accept-encoding': encoding };
    const tag = String((await ask('/assets/plain.js', headers)).headers['etag']);
    const again = await ask('/assets/plain.js', { ...headers, 'if-none-match': `"x", W/${tag}` });
    expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, tag]);
    const other = await ask('/assets/start-AbCd_123.js', { ...headers, 'if-none-match': '"x"' });
    expect(other.status).toBe(200);
  }
});

test('HEAD tells what GET would, without a body; nothing else is taken', async () => {
  const get = await ask('/sounds/ring.mp3');
  const head = await ask('/sounds/ring.mp3', {}, 'HEAD');
  expect(head.body.length).toBe(0);
  for (const name of ['content-length', 'etag', 'content-type', 'cache-control']) {
    expect(head.headers[name]).toBe(get.headers[name]);
  }
  const post = await ask('/sounds/ring.mp3', {}, 'POST');
  expect([post.status, post.headers['allow']]).toEqual([405, 'GET, HEAD']);
});

test.each([
  ['bytes=0-99', 206, 'bytes 0-99/1000', [0, 100]],
  ['bytes=900-', 206, 'bytes 900-999/1000', [900, 1000]],
  ['bytes=900-5000', 206, 'bytes 900-999/1000', [900, 1000]],
  ['bytes=-10', 206, 'bytes 990-999/1000', [990, 1000]],
  ['bytes=-5000', 206, 'bytes 0-999/1000', [0, 1000]],
  ['bytes=1000-', 416, 'bytes */1000', [0, 0]],
  ['bytes=-0', 416, 'bytes */1000', [0, 0]],
  ['bytes=5-4', 200, undefined, [0, 1000]],
  ['bytes=0-1,5-6', 200, undefined, [0, 1000]],
  ['lines=1-2', 200, undefined, [0, 1000]],
] as const)('of a sound, %s gets %i', async (range, status, content, [from, to]) => {
  const answer = await ask('/sounds/ring.mp3', { range, 'accept-encoding': 'br' });
  expect(answer.status).toBe(status);
  expect(answer.headers['content-range']).toBe(content);
  expect(new Uint8Array(answer.body)).toEqual(sound.slice(from, to));
});

test('a piece of another version is not given', async () => {
  const tag = String((await ask('/sounds/ring.mp3')).headers['etag']);
  const range = 'bytes=0-9';
  expect((await ask('/sounds/ring.mp3', { range, 'if-range': tag })).status).toBe(206);
  expect((await ask('/sounds/ring.mp3', { range, 'if-range': '"old"' })).status).toBe(200);
});

test('under a path of its own nothing lies above it', async () => {
  const below = await served(build.folder, { basePath: '/courses/phone' });
  try {
    const at = async (path: string) => {
      const answer = await fetch(below.url + path, { redirect: 'manual' });
      return [answer.status, answer.headers.get('location')];
    };
    expect(await at('/courses/phone/')).toEqual([200, null]);
    expect(await at('/courses/phone')).toEqual([308, '/courses/phone/']);
    expect(await at('/courses/phone/assets/plain.js')).toEqual([200, null]);
    expect(await at('/courses/phone/api/about')).toEqual([200, null]);
    for (const path of ['/', '/index.html', '/api/about', '/courses/', '/courses/phonexindex.html'])
      expect(await at(path)).toEqual([404, null]);
  } finally {
    await below.close();
  }
});
