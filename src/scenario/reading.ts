import type { Node } from 'yaml';
import type { Language } from '../core/course/language.ts';
import type { Line } from '../core/call/scenario.ts';
import { Names, type Report, type ReportUnknown } from './names.ts';
import { hintFor } from './nearest.ts';
import { mostProblems, problemAt, type Place, type Problem } from './problem.ts';

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
  readonly report: Report;
  readonly reportUnknown: ReportUnknown;
}

/** Unknown names that a likely one is looked for; each is compared with all that are known. */
export const mostHints = 20;

/** A reading of a file whose offsets `placeAt` knows. */
export function startReading(placeAt: (offset: number) => Place): Reading {
  const problems: Problem[] = [];
  let hints = 0;
  const placeOf = (node: Node): Place => placeAt(node.range?.[0] ?? 0);
  const report: Report = (node, say) => {
    if (problems.length <= mostProblems) problems.push(problemAt(placeOf(node), say));
  };
  const reportUnknown: ReportUnknown = (node, name, known, say) => {
    if (problems.length > mostProblems) return;
    hints += 1;
    report(node, say(hints <= mostHints ? hintFor(name, known) : null));
  };
  return {
    problems,
    names: new Names(report, reportUnknown, placeOf),
    shared: new Map(),
    spoken: new Map(),
    linePlaces: new Map(),
    beatPlaces: new Map(),
    replyCount: 0,
    placeOf,
    report,
    reportUnknown,
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
  reading.report(node, (m) => m.saidBefore(first.line));
}
