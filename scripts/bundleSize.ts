import { gzipSync } from 'node:zlib';

/** What `vite build` says of one chunk, as far as it matters here. */
export interface ManifestChunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  css?: string[];
}

export type Manifest = Readonly<Record<string, ManifestChunk>>;

/** What must be loaded before the first line of a call can be chosen, and how much it may weigh. */
export interface Budget {
  /** Limit in thousands of bytes, JavaScript and CSS, gzipped. */
  limitKilobytes: number;
  /** Source modules loaded by `import()` on that way, as the manifest names them. */
  entries: readonly string[];
  /**
   * Groups of which a visitor loads one (such as the languages); the heaviest one counts. A `*` stands
   * for any characters: scenarios and machines are more than anybody would list.
   */
  oneOf: readonly (readonly string[])[];
}

export interface Weight {
  file: string;
  /** Bytes, gzipped. */
  bytes: number;
}

/**
 * The files of the budget with their weights, heaviest first: the page's entries, the modules that
 * the budget names, and whatever these import statically, each once.
 * Throws when the budget names a module that the build has no chunk for.
 * @param read content of a built file by its path in the manifest
 */
export function weigh(
  manifest: Manifest,
  budget: Budget,
  read: (file: string) => Buffer,
): Weight[] {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  if (entries.length === 0) throw new Error('The build has no entry.');
  const cache = new Map<string, number>();
  const bytes = (file: string) => {
    const known = cache.get(file) ?? gzipSync(read(file)).length;
    cache.set(file, known);
    return known;
  };
  const files = filesOf(manifest, [...entries, ...budget.entries]);
  for (const group of budget.oneOf) {
    const keys = group.flatMap((key) => matching(manifest, key));
    const extras = keys.map((key) => without(filesOf(manifest, [key]), files));
    const heavy = extras.toSorted((a, b) => total(b, bytes) - total(a, bytes))[0];
    for (const file of heavy ?? []) files.add(file);
  }
  return [...files]
    .map((file) => ({ file, bytes: bytes(file) }))
    .toSorted((a, b) => b.bytes - a.bytes);
}

/** The chunks that a name with `*` stands for. */
function matching(manifest: Manifest, name: string): string[] {
  const [before = '', after] = name.split('*');
  if (after === undefined) return [name];
  const keys = Object.keys(manifest).filter((key) => key.startsWith(before) && key.endsWith(after));
  if (keys.length === 0)
    throw new Error(`scripts/budget.json names ${name}, which the build lacks.`);
  return keys;
}

function total(files: Iterable<string>, bytes: (file: string) => number): number {
  return [...files].reduce((sum, file) => sum + bytes(file), 0);
}

function filesOf(manifest: Manifest, keys: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const queue = [...keys];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    if (!chunk)
      throw new Error(`scripts/budget.json names ${key}, which is no chunk of the build.`);
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    queue.push(...(chunk.imports ?? []));
  }
  return files;
}

/** Set.prototype.difference came with Node 22. */
function without(set: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> {
  return new Set([...set].filter((one) => !other.has(one)));
}
