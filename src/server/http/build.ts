import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';

/** How a body can be compressed, the smallest first. */
export const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** A file of the build. */
export interface BuiltFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Tells its content from any other, without quotes. */
  readonly hash: string;
  /** Whether its name changes with its content. */
  readonly hashed: boolean;
  /** Its content compressed, made once; `null` where that saves nothing. */
  readonly compressed: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer> | null>;
}

/** The build by paths without a slash at their beginning; the page itself has the empty path, too. */
export type Build = ReadonlyMap<string, BuiltFile>;

/** Sounds are WAV, which compresses by a third. */
const compressible = /^(text\/|application\/(json|manifest\+json)|image\/svg|audio\/wav)/;

/**
 * Reads a build into memory. What isn't in this table isn't served: no path that somebody asks for
 * ever reaches the file system. Links, and whatever begins with a dot, are no part of a build.
 *
 * @throws Error where the folder holds no page
 */
export function readBuild(folder: string): Build {
  const build = new Map<string, BuiltFile>();
  for (const path of filesIn(folder)) {
    const name = relative(folder, path).split(sep).join('/');
    build.set(name, builtFile(name, new Uint8Array(readFileSync(path))));
  }
  const page = build.get('index.html');
  if (page === undefined) throw new Error(`${folder} holds no build: run \`npm run build\` first.`);
  return build.set('', page);
}

function filesIn(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

function builtFile(name: string, bytes: Uint8Array<ArrayBuffer>): BuiltFile {
  const made = new Map<Encoding, Promise<Uint8Array<ArrayBuffer> | null>>();
  const type = typeOf(name);
  return {
    bytes,
    type,
    hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    hashed: /^assets\/.*-[\w-]{8}\.\w+$/.test(name),
    compressed(encoding) {
      if (!compressible.test(type)) return Promise.resolve(null);
      let one = made.get(encoding);
      if (one === undefined) made.set(encoding, (one = smaller(bytes, encoding)));
      return one;
    },
  };
}

function typeOf(name: string): string {
  if (name.endsWith('.md')) return 'text/markdown; charset=utf-8';
  return getMimeType(name) ?? 'application/octet-stream';
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function smaller(
  bytes: Uint8Array,
  encoding: Encoding,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const made = await (encoding === 'br'
    ? brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
    : gzipped(bytes, { level: 9 }));
  return made.length < bytes.length ? new Uint8Array(made) : null;
}
