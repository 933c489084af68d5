import { isIP } from 'node:net';
import { resolve } from 'node:path';

/** Where `npm start` listens unless told otherwise; kept, because saved calls belong to an address. */
const usualPort = 4173;

/** All that the environment says of the server, read and checked once. */
export interface Settings {
  /** Address or name to listen on. */
  readonly host: string;
  /** From 0, which takes any free one, to 65535. */
  readonly port: number;
  /** Whether another free port won't do. */
  readonly strictPort: boolean;
  /**
   * Names by which the server may be asked for, besides addresses and `localhost`, in lower case; one
   * that begins with a dot stands for all below it, too.
   */
  readonly allowedHosts: readonly string[];
  /** Path that everything lies under: empty, or `/courses/phone` without a slash at its end. */
  readonly basePath: string;
  /** Sources of the policy's `frame-ancestors`: who may show the game in a frame. */
  readonly frameAncestors: readonly string[];
  /** Folder of the embedded database. */
  readonly data: string;
  /** The PostgreSQL database to use in its place; `null`: the embedded one. */
  readonly databaseUrl: string | null;
  /** How many proxies stand before the server; so many addresses from the right are believed. */
  readonly trustProxy: number;
  /** The most days that a room is kept here, from 1 to 365. */
  readonly keepDays: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * What the environment says of the server.
 *
 * @throws Error with the name of the variable, what it may be, and what it is
 */
export function settingsFrom(env: Environment): Settings {
  const host = env['HOST'] || '127.0.0.1';
  return {
    host,
    port: wholeOf(env, 'PORT', [0, 65_535]) ?? usualPort,
    // Without PORT the next free port after the usual one will do.
    strictPort: Boolean(env['PORT']),
    allowedHosts: [...allowedHostsOf(env), ...(isIP(host) === 0 ? [host.toLowerCase()] : [])],
    basePath: basePathOf(env),
    frameAncestors: frameAncestorsOf(env),
    data: resolve(env['DATA'] || 'data'),
    databaseUrl: databaseUrlOf(env),
    trustProxy: wholeOf(env, 'TRUST_PROXY', [0, 10]) ?? 0,
    keepDays: wholeOf(env, 'KEEP_DAYS', [1, 365]) ?? 365,
  };
}

function wholeOf(
  env: Environment,
  name: string,
  [from, to]: readonly [number, number],
): number | null {
  const text = env[name]?.trim();
  if (!text) return null;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= from && number <= to) return number;
  throw new Error(`${name} must be a whole number from ${from} to ${to}, not "${text}".`);
}

const listOf = (env: Environment, name: string): string[] =>
  (env[name] ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const label = '[a-z0-9]([a-z0-9-]*[a-z0-9])?';
const hostName = new RegExp(`^\\.?${label}(\\.${label})*$`);

function allowedHostsOf(env: Environment): string[] {
  return listOf(env, 'ALLOWED_HOSTS').map((name) => {
    const lower = name.toLowerCase();
    if (hostName.test(lower)) return lower;
    throw new Error(
      `ALLOWED_HOSTS must be names such as "class.example", divided by commas, without a scheme or a port; "${name}" is none.`,
    );
  });
}

function basePathOf(env: Environment): string {
  const path = (env['BASE_PATH'] ?? '').trim().replace(/\/+$/, '');
  if (path === '' || /^(\/[\w.~-]*[\w~-])+$/.test(path)) return path;
  throw new Error(`BASE_PATH must be a path such as "/courses/phone", not "${path}".`);
}

/** A source as a policy writes it: an origin, perhaps with `*.` before its name, or a keyword. */
const frameSource = /^(\*|'self'|'none'|https?:|(https?:\/\/)?(\*\.)?[\w.-]+(:(\d+|\*))?)$/;

function frameAncestorsOf(env: Environment): readonly string[] {
  const sources = listOf(env, 'FRAME_ANCESTORS').map((one) =>
    // Quotes are easily lost on their way through a shell.
    one === 'self' || one === 'none' ? `'${one}'` : one,
  );
  for (const one of sources) {
    if (frameSource.test(one)) continue;
    throw new Error(
      `FRAME_ANCESTORS must be origins such as "https://lms.example", "self" or "none", divided by commas; "${one}" is none.`,
    );
  }
  if (sources.includes("'none'") && sources.length > 1) {
    throw new Error('FRAME_ANCESTORS is "none" and something else: one of them is meant.');
  }
  return sources.length === 0 ? ['*'] : sources;
}

function databaseUrlOf(env: Environment): string | null {
  const url = env['DATABASE_URL']?.trim();
  if (!url) return null;
  // It holds a password, and is never shown.
  if (/^postgres(ql)?:\/\/./.test(url) && URL.canParse(url)) return url;
  throw new Error(
    'DATABASE_URL must be an address such as "postgres://user:password@host:5432/database"; what it holds is none.',
  );
}
