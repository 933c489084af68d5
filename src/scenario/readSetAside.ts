import { isScalar, type Node } from 'yaml';
import { bounds, fewestReasonCharacters, type Bound } from './bounds.ts';
import type { Place } from './problem.ts';
import { entries, expected, type Reader } from './readers.ts';
import type { Reading } from './reading.ts';

/** Why a scenario doesn't keep a bound, and where it says so. */
export interface Excuse extends Place {
  readonly reason: string;
}

export type SetAside = ReadonlyMap<Bound, Excuse>;

function excuse(reading: Reading, node: Node, name: string, key: Node) {
  const bound = bounds.find((one) => one === name);
  if (!bound) {
    reading.reportUnknown(key, name, bounds, (hint) => (m) => m.unknown('bound', name, hint));
    return undefined;
  }
  if (!isScalar(node) || (node.value !== null && typeof node.value !== 'string')) {
    return expected(reading, node, (m) => m.aReason);
  }
  const reason = (node.value ?? '').trim();
  if (reason.length < fewestReasonCharacters) {
    reading.report(node, (m) => m.noReason(bound));
    return undefined;
  }
  return [bound, { reason, ...reading.placeOf(key) }] as const;
}

/** `setAside`: bounds that this call can't keep, each with its reason. */
export const setAside: Reader<SetAside> = (reading, node) => {
  const read = entries(excuse)(reading, node);
  return read && new Map(read.map(([, one]) => one));
};
