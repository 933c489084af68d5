import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { preview, type PreviewServer } from 'vite';
import { servingFrom } from '../../scripts/serving.ts';

let server: PreviewServer;
let root: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'serving-'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), '<title>x</title>');
  const serving = servingFrom({ PORT: '0', ALLOWED_HOSTS: 'class.example, .school.example' });
  server = await preview({ root, configFile: false, logLevel: 'silent', preview: { ...serving } });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

/** What a request for the first page is answered that asks for a host of this name. */
const answerTo = (host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { port } = server.httpServer.address() as AddressInfo;
    request({ host: '127.0.0.1', port, path: '/', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test.each([
  ['127.0.0.1:4173', 200],
  ['192.168.1.20:4173', 200],
  ['[::1]:4173', 200],
  ['localhost:4173', 200],
  ['class.example', 200],
  ['room.school.example:4173', 200],
  ['evil.example', 403],
  ['evil.example:4173', 403],
  ['class.example.evil.example', 403],
  ['127.0.0.1.evil.example', 403],
])('9.24 asked for as %s the server answers %i', async (host, status) => {
  expect(await answerTo(host)).toBe(status);
});

test('where it listens', () => {
  expect(servingFrom({})).toEqual({
    host: '127.0.0.1',
    port: 4173,
    strictPort: false,
    allowedHosts: [],
  });
  expect(servingFrom({ HOST: '0.0.0.0', PORT: '8080' })).toMatchObject({
    host: '0.0.0.0',
    port: 8080,
    strictPort: true,
  });
  expect(() => servingFrom({ PORT: 'x' })).toThrow('PORT must be a whole number');
});
