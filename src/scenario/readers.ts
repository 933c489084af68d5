import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { suggestion } from './nearest.ts';
import type { Reading } from './reading.ts';

/**
 * Reads one node. Answers `undefined` where it can't, having reported why; so a list reads on after
 * a bad item, and all problems of a file come out at once.
 */
export type Reader<T> = (reading: Reading, node: Node) => T | undefined;

export interface Field<T> {
  readonly read: Reader<T>;
  /** What stands in for a field that is left out; without it, leaving it out is a problem. */
  readonly absent?: { readonly value: T };
  /** What to say where it is missing. */
  readonly missing?: string;
}

/** A field that has to be there. */
export const required = <T>(read: Reader<T>): Field<T> => ({ read });

/** A field that may be left out. */
export const optional = <T>(read: Reader<T>, value: T): Field<T> => ({ read, absent: { value } });

function describe(node: Node): string {
  if (isMap(node)) return 'a map of fields';
  if (isSeq(node)) return 'a list';
  if (!isScalar(node) || node.value === null) return 'nothing';
  return typeof node.value === 'string' ? 'a text' : JSON.stringify(node.value);
}

/** Reports that something else was expected. */
export function expected(reading: Reading, node: Node, what: string): undefined {
  reading.report(node, `expected ${what}, found ${describe(node)}`);
  return undefined;
}

interface Entry {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

/** Entries of a map; keys that stand twice are reported, the first one counts. */
export function entriesOf(reading: Reading, map: YAMLMap): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { key, value } of map.items) {
    if (!isScalar(key)) {
      reading.report(map, 'has a field whose name is no word: write “name: value”');
      continue;
    }
    const name = String(key.value);
    const first = entries.get(name);
    if (first) {
      const { line } = reading.placeOf(first.key);
      reading.report(key, `“${name}” stands twice, first on line ${line}: keep one`);
    } else {
      entries.set(name, { name, key, value: (value as Node | null) ?? key });
    }
  }
  return [...entries.values()];
}

/** A map with exactly these fields. */
export function fields<S extends object>(
  spec: {
    readonly [K in keyof S]: Field<S[K]>;
  },
): Reader<S> {
  const known = Object.keys(spec) as (keyof S & string)[];
  return (reading, node) => {
    if (!isMap(node)) return expected(reading, node, `a map with ${known.join(', ')}`);
    const entries = entriesOf(reading, node);
    for (const { name, key, value } of entries) {
      if (Object.hasOwn(spec, name)) continue;
      const remedy =
        isScalar(value) && (value.value === null || value === key) && node.flow === true
          ? 'inside { } a comma ends the text: put the whole text in double quotes'
          : suggestion(name, known);
      reading.report(key, `unknown field “${name}”: ${remedy}`);
    }
    const out: Partial<S> = {};
    let complete = true;
    for (const name of known) {
      const field: Field<S[typeof name]> = spec[name];
      const entry = entries.find((one) => one.name === name);
      if (entry) {
        const value = field.read(reading, entry.value);
        if (value === undefined) complete = false;
        else out[name] = value;
      } else if (field.absent) {
        out[name] = field.absent.value;
      } else {
        reading.report(node, field.missing ?? `the field “${name}” is missing: add it`);
        complete = false;
      }
    }
    return complete ? (out as S) : undefined;
  };
}

/** A list of as many items as allowed. */
export function listOf<T>(read: Reader<T>, fewest = 0, most = 1000): Reader<readonly T[]> {
  return (reading, node) => {
    if (!isSeq(node)) return expected(reading, node, 'a list');
    if (node.items.length < fewest || node.items.length > most) {
      const range = most === 1000 ? `at least ${fewest}` : `${fewest} to ${most}`;
      reading.report(node, `has ${node.items.length} items: ${range} are needed`);
    }
    const values = node.items.map((item) => read(reading, item as Node));
    return values.includes(undefined) ? undefined : (values as T[]);
  };
}

/** A map from names to values of one shape; the name comes to the reader too. */
export function entries<T>(
  read: (reading: Reading, node: Node, name: string, key: Node) => T | undefined,
): Reader<readonly (readonly [string, T])[]> {
  return (reading, node) => {
    if (!isMap(node)) return expected(reading, node, 'a map of names');
    let complete = true;
    const out: [string, T][] = [];
    for (const { name, key, value } of entriesOf(reading, node)) {
      const result = read(reading, value, name, key);
      if (result === undefined) complete = false;
      else out.push([name, result]);
    }
    return complete ? out : undefined;
  };
}

/** A word of a fixed set. */
export function oneOf<T extends string>(known: readonly T[], what: string): Reader<T> {
  return (reading, node) => {
    if (!isScalar(node)) return expected(reading, node, what);
    const word = String(node.value);
    const found = known.find((one) => one === word);
    if (found === undefined) {
      reading.report(node, `unknown ${what} “${word}”: ${suggestion(word, known)}`);
    }
    return found;
  };
}

/** A whole number within bounds. */
export function whole(least: number, most: number): Reader<number> {
  return (reading, node) => {
    const value = isScalar(node) ? node.value : null;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) {
      return value;
    }
    const range = least === most ? String(least) : `a whole number from ${least} to ${most}`;
    return expected(reading, node, range);
  };
}

/** `true` or `false`. */
export const yesOrNo: Reader<boolean> = (reading, node) =>
  isScalar(node) && typeof node.value === 'boolean'
    ? node.value
    : expected(reading, node, 'true or false');

const idForm = /^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/u;

/** A name that other parts of the file refer to: letters, digits and single hyphens. */
export const id: Reader<string> = (reading, node) => {
  const value = isScalar(node) ? node.value : null;
  if (typeof value === 'number' || (typeof value === 'string' && idForm.test(value))) {
    return String(value);
  }
  return expected(reading, node, 'a name of letters, digits and hyphens, such as trucks-wait');
};
