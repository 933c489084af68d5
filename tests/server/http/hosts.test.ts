import { expect, test } from 'vitest';
import { hostJudge } from '../../../src/server/http/hosts.ts';
import { plantBuild, rawAnswer, served } from './support/served.ts';

const judge = hostJudge(['class.example', '.school.example']);

test.each([
  ['127.0.0.1:4173', true],
  ['192.168.1.20:4173', true],
  ['[::1]:4173', true],
  ['[fe80::1]', true],
  ['localhost:4173', true],
  ['room.localhost', true],
  ['class.example', true],
  ['CLASS.example:443', true],
  ['school.example', true],
  ['room.school.example:4173', true],
  ['evil.example', false],
  ['evil.example:4173', false],
  ['class.example.evil.example', false],
  ['room.class.example', false],
  ['evilschool.example', false],
  ['127.0.0.1.evil.example', false],
  ['localhost.evil.example', false],
  ['user@127.0.0.1', false],
  ['127.0.0.1/x', false],
  ['evil.example#@127.0.0.1', false],
  ['', false],
  [undefined, false],
])('9.24 asked for as %s: %s', (host, let_) => {
  expect(judge({ host }) === null).toBe(let_);
});

test.each([
  ['class.example', undefined, null],
  ['class.example', 'https://class.example', null],
  ['class.example', 'http://class.example', null],
  ['class.example:443', 'https://class.example', null],
  ['192.168.1.20:4173', 'http://192.168.1.20:4173', null],
  ['[::1]:4173', 'http://[::1]:4173', null],
  ['192.168.1.20:4173', 'http://192.168.1.20', 'origin'],
  ['192.168.1.20:4173', 'http://192.168.1.20:4174', 'origin'],
  ['class.example', 'https://school.example', 'origin'],
  ['class.example', 'https://evil.example', 'origin'],
  ['class.example', 'https://class.example.evil.example', 'origin'],
  ['class.example', 'https://evil.example#class.example', 'origin'],
  ['class.example', 'null', 'origin'],
  ['class.example', '', 'origin'],
  ['class.example', 'file://class.example', 'origin'],
  ['evil.example', 'https://evil.example', 'host'],
] as const)('asked for as %s from a page of %s: %s', (host, origin, fault) => {
  expect(judge({ host, origin })).toBe(fault);
});

test('who is refused gets neither the page nor an answer of the classroom', async () => {
  const { folder, remove } = plantBuild();
  const server = await served(folder);
  try {
    for (const path of ['/', '/api/about', '/metrics', '/nowhere']) {
      const asked = (headers: string) => rawAnswer(server.port, path, headers);
      expect(await asked('Host: evil.example')).toMatch(/^HTTP\/1\.1 403 /);
      expect(await asked('Host: localhost\r\nOrigin: https://evil.example')).toMatch(/ 403 /);
      expect(await asked('Host: localhost')).toMatch(path === '/nowhere' ? / 404 / : / 200 /);
    }
    // A proxy asks by the name that it knows the process by.
    expect(await rawAnswer(server.port, '/health', 'Host: server-1:8080')).toMatch(/ 200 /);
  } finally {
    await server.close();
    remove();
  }
});
