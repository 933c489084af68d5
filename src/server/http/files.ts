import type { Context, Handler } from 'hono';
import { encodingFor, hasTag, rangeOf } from './asked.ts';
import type { Build, BuiltFile } from './build.ts';

/** A year, as long as caches keep anything, s. */
const forever = 31_536_000;

/**
 * Answers with the build's files, and with 404 to whatever else is asked for: never with the page,
 * which would be taken for a script that is gone.
 *
 * @param basePath what paths begin with before they name a file
 */
export function files(build: Build, basePath: string): Handler {
  return async (c) => {
    const file = build.get(nameIn(c.req.path, basePath) ?? 'no such file');
    if (file === undefined) return c.text('404 Not found', 404, { 'cache-control': 'no-cache' });
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
      return c.text('405 Method not allowed', 405, { allow: 'GET, HEAD' });
    }
    return answer(c, file);
  };
}

/** The file that a path names; `null` where it isn't below the base, or isn't well encoded. */
function nameIn(path: string, basePath: string): string | null {
  if (!path.startsWith(`${basePath}/`)) return null;
  try {
    return decodeURIComponent(path.slice(basePath.length + 1));
  } catch {
    return null;
  }
}

async function answer(c: Context, file: BuiltFile): Promise<Response> {
  const headers = new Headers({
    'content-type': file.type,
    'cache-control': file.hashed ? `public, max-age=${forever}, immutable` : 'no-cache',
    'accept-ranges': 'bytes',
    vary: 'accept-encoding',
  });
  const wanted =
    c.req.header('range') === undefined ? encodingFor(c.req.header('accept-encoding')) : null;
  const compressed = wanted === null ? null : await file.compressed(wanted);
  const tag = compressed === null ? `"${file.hash}"` : `"${file.hash}-${wanted}"`;
  headers.set('etag', tag);
  if (hasTag(c.req.header('if-none-match'), tag)) return c.body(null, 304, plain(headers));
  if (compressed !== null && wanted !== null) {
    headers.set('content-encoding', wanted);
    return sent(c, 200, compressed, headers);
  }
  return piece(c, file, tag, headers);
}

/** The bytes that are asked for: all, or a range, as a player does that jumps. */
function piece(c: Context, { bytes }: BuiltFile, tag: string, headers: Headers): Response {
  const condition = c.req.header('if-range');
  const still = condition === undefined || condition === tag;
  const range = still ? rangeOf(c.req.header('range'), bytes.length) : null;
  if (range === null) return sent(c, 200, bytes, headers);
  if (range === 'none') {
    headers.set('content-range', `bytes */${bytes.length}`);
    return c.body(null, 416, plain(headers));
  }
  headers.set('content-range', `bytes ${range.from}-${range.to}/${bytes.length}`);
  return sent(c, 206, bytes.subarray(range.from, range.to + 1), headers);
}

function sent(
  c: Context,
  status: 200 | 206,
  bytes: Uint8Array<ArrayBuffer>,
  headers: Headers,
): Response {
  headers.set('content-length', String(bytes.length));
  return c.body(bytes, status, plain(headers));
}

const plain = (headers: Headers): Record<string, string> => Object.fromEntries(headers);
