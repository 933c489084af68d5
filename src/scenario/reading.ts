import type { Node } from 'yaml';
import type { Language } from '../core/course/language.ts';
import type { Line } from '../core/call/scenario.ts';
import { Names } from './names.ts';
import type { Place, Problem } from './problem.ts';

/** One pass over a file: what was found wrong so far, and what later parts must know of earlier. */
export interface Reading {
  readonly problems: Problem[];
  readonly names: Names;
  /** Lists of lines under `shared`, by name; `null` where one could not be read. */
  readonly shared: Map<string, readonly Line[] | null>;
  /** Where each spoken text first stands, by language and text. */
  readonly spoken: Map<string, Place>;
  /** Where each line is written. */
  readonly linePlaces: Map<string, Place>;
  /** Where each beat is written. */
  readonly beatPlaces: Map<string, Place>;
  /** Answers of the customer met so far, first words and silence included. */
  replyCount: number;
  placeOf(node: Node): Place;
  report(node: Node, message: string): void;
}

/** A reading of a file whose offsets `placeAt` knows. */
export function startReading(placeAt: (offset: number) => Place): Reading {
  const problems: Problem[] = [];
  const placeOf = (node: Node): Place => placeAt(node.range?.[0] ?? 0);
  const report = (node: Node, message: string): void => {
    problems.push({ ...placeOf(node), message });
  };
  return {
    problems,
    names: new Names(report, placeOf),
    shared: new Map(),
    spoken: new Map(),
    linePlaces: new Map(),
    beatPlaces: new Map(),
    replyCount: 0,
    placeOf,
    report,
  };
}

/**
 * Remembers a spoken text and reports it where the same words stand elsewhere: nobody answers twice
 * with the same words.
 */
export function hearOnce(reading: Reading, node: Node, language: Language, text: string): void {
  const key = `${language} ${text}`;
  const first = reading.spoken.get(key);
  if (!first) {
    reading.spoken.set(key, reading.placeOf(node));
    return;
  }
  const where = first.line === 0 ? 'in the phrasebook' : `on line ${first.line}`;
  reading.report(node, `the same words stand ${where}: say it in other words`);
}
