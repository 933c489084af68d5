import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Messages, Say } from './messages/messages.ts';
import type { NameKind } from './names.ts';
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
  readonly missing?: Say;
}

/** A field that has to be there. */
export const required = <T>(read: Reader<T>): Field<T> => ({ read });

/** A field that may be left out. */
export const optional = <T>(read: Reader<T>, value: T): Field<T> => ({ read, absent: { value } });

const describe =
  (node: Node): Say =>
  (m) => {
    if (isMap(node)) return m.aMap;
    if (isSeq(node)) return m.aList;
    if (!isScalar(node) || node.value === null) return m.nothing;
    return typeof node.value === 'string' ? m.aText : m.oneValue(sourceOf(node));
  };

/** A value as it is written, such as `.inf`. */
function sourceOf({ source, value }: Scalar): string {
  return source ?? String(value);
}

/** Reports that something else was expected. */
export function expected(reading: Reading, node: Node, what: Say): undefined {
  reading.report(node, (m) => m.expected(what(m), describe(node)(m)));
  return undefined;
}

interface Entry {
  readonly name: string;
  readonly key: Node;
  readonly value: Node;
}

/** Items of a list or a map that are read; a scenario has a few hundred in all. */
export const mostItems = 1000;

/** Entries of a map; keys that stand twice are reported, the first one counts. */
export function entriesOf(reading: Reading, map: YAMLMap): readonly Entry[] {
  const entries = new Map<string, Entry>();
  if (map.items.length > mostItems) {
    reading.report(map, (m) => m.items(map.items.length, 0, mostItems));
  }
  for (const { key, value } of map.items.slice(0, mostItems)) {
    if (!isScalar(key)) {
      reading.report(map, (m) => m.noWordKey);
      continue;
    }
    const name = typeof key.value === 'string' ? key.value : sourceOf(key);
    const first = entries.get(name);
    if (first) {
      const { line } = reading.placeOf(first.key);
      reading.report(key, (m) => m.twice(name, line));
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
    if (!isMap(node)) return expected(reading, node, (m) => m.mapWith(known));
    const entries = entriesOf(reading, node);
    for (const { name, key, value } of entries) {
      if (Object.hasOwn(spec, name)) continue;
      const comma = isScalar(value) && (value.value === null || value === key) && node.flow;
      reading.reportUnknown(key, name, known, (hint) => (m) => {
        return comma ? m.commaEnds(name) : m.unknownField(name, hint);
      });
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
        reading.report(node, field.missing ?? ((m) => m.missing(name)));
        complete = false;
      }
    }
    return complete ? (out as S) : undefined;
  };
}

/** A list of as many items as allowed. */
export function listOf<T>(read: Reader<T>, fewest = 0, most = mostItems): Reader<readonly T[]> {
  return (reading, node) => {
    if (!isSeq(node)) return expected(reading, node, (m) => m.aList);
    const { length } = node.items;
    if (length < fewest || length > most) {
      reading.report(node, (m) => m.items(length, fewest, most));
    }
    const values = node.items.slice(0, most).map((item) => read(reading, item as Node));
    return values.includes(undefined) ? undefined : (values as T[]);
  };
}

/** A map from names to values of one shape; the name comes to the reader too. */
export function entries<T>(
  read: (reading: Reading, node: Node, name: string, key: Node) => T | undefined,
): Reader<readonly (readonly [string, T])[]> {
  return (reading, node) => {
    if (!isMap(node)) return expected(reading, node, (m) => m.mapOfNames);
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
export function oneOf<T extends string>(
  known: readonly T[],
  kind: Parameters<Messages['aWord']>[0],
): Reader<T> {
  return (reading, node) => {
    if (!isScalar(node)) return expected(reading, node, (m) => m.aWord(kind));
    const word = String(node.value);
    const found = known.find((one) => one === word);
    if (found === undefined) {
      reading.reportUnknown(node, word, known, (hint) => (m) => m.unknown(kind, word, hint));
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
    return expected(reading, node, (m) => m.wholeFrom(least, most));
  };
}

/** `true` or `false`. */
export const yesOrNo: Reader<boolean> = (reading, node) =>
  isScalar(node) && typeof node.value === 'boolean'
    ? node.value
    : expected(reading, node, (m) => m.trueOrFalse);

export const idForm = /^[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)*$/u;

/** The longest name that other parts of a file refer to, characters. */
export const longestId = 60;

/** Whether a word may be such a name. */
export const isId = (word: string): boolean => word.length <= longestId && idForm.test(word);

/** A name that other parts of the file refer to: letters, digits and single hyphens. */
export const id: Reader<string> = (reading, node) => {
  const value = isScalar(node) ? node.value : null;
  // A number is a name as it is written, if that is how it would be written again.
  const isName = typeof value === 'number' && isScalar(node) && sourceOf(node) === String(value);
  const name = typeof value === 'string' || isName ? String(value) : '';
  if (name.length > longestId) {
    reading.report(node, (m) => m.idTooLong(name.length, longestId));
    return undefined;
  }
  if (idForm.test(name)) return name;
  return expected(reading, node, (m) => m.anId);
};

/** A name that this place gives to something of a kind; others refer to it. */
export function declared(reading: Reading, kind: NameKind, node: Node): string | undefined {
  const name = id(reading, node);
  if (name !== undefined) reading.names.declare(kind, name, node);
  return name;
}
