import * as v from 'valibot';
import { httpRefusalSchema } from '../protocol/http.ts';
import type { Refusal } from '../protocol/refusals.ts';

/** Why a server gave nothing: it refused, or it wasn't reached, or what it says makes no sense here. */
export type Failure = Refusal | { readonly code: 'unreachable' };

export type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** How long a server may take to answer, ms: a scenario is read and played meanwhile. */
const longestMs = 30_000;

interface Question<T> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: string;
  /** Of the room, for what not everybody may ask. */
  readonly key?: string;
  readonly body?: unknown;
  /** Makes of the answer's text what it has to be; `undefined`: it isn't that. */
  readonly read: (text: string) => T | undefined;
}

const unreachable = { ok: false, failure: { code: 'unreachable' } } as const;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page, as a static host gives for anything.
    return undefined;
  }
}

/** Reads JSON that passes a schema. */
export const jsonAs =
  <S extends v.GenericSchema>(schema: S) =>
  (text: string): v.InferOutput<S> | undefined => {
    const read = v.safeParse(schema, jsonOf(text));
    return read.success ? read.output : undefined;
  };

const refusalIn = jsonAs(httpRefusalSchema);

/** Asks a server over HTTP. Never rejects. */
export async function askServer<T>({
  method,
  url,
  key,
  body,
  read,
}: Question<T>): Promise<Answered<T>> {
  try {
    const response = await fetch(url, {
      method,
      headers: {
        ...(key !== undefined && { authorization: `Bearer ${key}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      cache: 'no-store',
      signal: AbortSignal.timeout(longestMs),
    });
    const text = await response.text();
    if (response.ok) {
      const value = read(text);
      return value === undefined ? unreachable : { ok: true, value };
    }
    const failure = refusalIn(text)?.refusal;
    return failure ? { ok: false, failure } : unreachable;
  } catch {
    return unreachable;
  }
}
