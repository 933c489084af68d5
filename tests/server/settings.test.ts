import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { settingsFrom } from '../../src/server/settings.ts';

test('what holds unless somebody says otherwise', () => {
  expect(settingsFrom({})).toEqual({
    host: '127.0.0.1',
    port: 4173,
    strictPort: false,
    allowedHosts: [],
    basePath: '',
    frameAncestors: ['*'],
    data: resolve('data'),
    databaseUrl: null,
    trustProxy: 0,
    keepDays: 365,
  });
});

test('what the environment says', () => {
  const env = {
    HOST: '0.0.0.0',
    PORT: '8080',
    ALLOWED_HOSTS: 'Class.example, .school.example',
    BASE_PATH: '/courses/phone/',
    FRAME_ANCESTORS: 'self, https://lms.example',
    DATA: '/srv/pickup',
    DATABASE_URL: 'postgres://pickup:p@db/pickup',
    TRUST_PROXY: '1',
    KEEP_DAYS: '14',
  };
  expect(settingsFrom(env)).toEqual({
    host: '0.0.0.0',
    port: 8080,
    strictPort: true,
    allowedHosts: ['class.example', '.school.example'],
    basePath: '/courses/phone',
    frameAncestors: ["'self'", 'https://lms.example'],
    data: '/srv/pickup',
    databaseUrl: 'postgres://pickup:p@db/pickup',
    trustProxy: 1,
    keepDays: 14,
  });
  // A name to listen on is a name to be asked for by.
  expect(settingsFrom({ HOST: 'Class.lan' }).allowedHosts).toEqual(['class.lan']);
});

test.each([
  ['PORT', 'x', 'PORT must be a whole number from 0 to 65535, not "x"'],
  ['PORT', '65536', 'PORT must be'],
  ['PORT', '1e3', 'PORT must be'],
  ['TRUST_PROXY', 'true', 'TRUST_PROXY must be a whole number from 0 to 10, not "true"'],
  ['KEEP_DAYS', '0', 'KEEP_DAYS must be a whole number from 1 to 365'],
  ['ALLOWED_HOSTS', 'https://class.example', 'ALLOWED_HOSTS must be names'],
  ['ALLOWED_HOSTS', '*', 'ALLOWED_HOSTS must be names'],
  ['BASE_PATH', 'courses', 'BASE_PATH must be a path'],
  ['BASE_PATH', '/a/../b', 'BASE_PATH must be a path'],
  ['FRAME_ANCESTORS', 'https://x; script-src *', 'FRAME_ANCESTORS must be origins'],
  ['FRAME_ANCESTORS', 'none, self', 'FRAME_ANCESTORS is "none" and something else'],
  ['DATABASE_URL', 'mysql://root:geheim@db/x', 'DATABASE_URL must be an address'],
])('%s=%s is refused: %s', (name, value, message) => {
  expect(() => settingsFrom({ [name]: value })).toThrow(message);
});

test('a password in an address is never shown', () => {
  expect(() => settingsFrom({ DATABASE_URL: 'postgres//u:geheim@db' })).toThrow(
    /^(?!.*geheim)DATABASE_URL/,
  );
});
