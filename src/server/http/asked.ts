import { type Encoding, encodings } from './build.ts';

/** The best encoding that the header `Accept-Encoding` takes; `null`: none of ours. */
export function encodingFor(header: string | undefined): Encoding | null {
  const taken = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((one) => one.trim());
    const weight = parameters.find((one) => one.startsWith('q='))?.slice(2);
    taken.set(name, weight === undefined ? 1 : Number(weight));
  }
  const isTaken = (name: string) => (taken.get(name) ?? taken.get('*') ?? 0) > 0;
  return encodings.find(isTaken) ?? null;
}

/** Whether one of the tags in the header `If-None-Match` is this one, weak or strong. */
export function hasTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  const tags = header.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes('*') || tags.includes(tag);
}

/** Bytes that somebody wants, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * What the header `Range` asks of `size` bytes. `null`: all of them, as of a header that isn't
 * understood or asks for several pieces; `none`: there are no such bytes.
 */
export function rangeOf(header: string | undefined, size: number): Range | 'none' | null {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return null;
  if (from === '') {
    const last = Number(to);
    return last === 0 || size === 0 ? 'none' : { from: Math.max(0, size - last), to: size - 1 };
  }
  if (to !== '' && Number(to) < Number(from)) return null;
  if (Number(from) >= size) return 'none';
  return { from: Number(from), to: to === '' ? size - 1 : Math.min(Number(to), size - 1) };
}
