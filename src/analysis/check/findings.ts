import type { Bound } from '../../scenario/bounds.ts';
import type { Place, Problem } from '../../scenario/problem.ts';
import { said } from './messages/messages.ts';
import type { SetAside } from '../../scenario/readSetAside.ts';

/** What a finding is about: a line, a beat, words spoken, a bound set aside, or the scenario as a whole. */
export interface Subject {
  readonly part: 'line' | 'beat' | 'words' | 'setAside' | 'scenario';
  /** Of words, the language and the text, as “en Hello.”. */
  readonly id: string;
}

/** Something wrong that shows only when the scenario is played. */
export interface Finding extends Subject {
  readonly message: string;
  readonly zh: string;
  /** The bound that is broken, where it is one that a scenario may set aside. */
  readonly bound?: Bound;
}

export const wholeScenario: Subject = { part: 'scenario', id: '' };

/** Where lines, beats, spoken words and bounds set aside are written. */
export interface Places {
  readonly lines: ReadonlyMap<string, Place>;
  readonly beats: ReadonlyMap<string, Place>;
  readonly words: ReadonlyMap<string, Place>;
  readonly setAside: SetAside;
}

const top: Place = { line: 1, column: 1 };

/** Findings with the places of the file that they are about. */
export function located(findings: readonly Finding[], places: Places): readonly Problem[] {
  const placeOf = ({ part, id }: Finding): Place | undefined => {
    switch (part) {
      case 'line':
        return places.lines.get(id);
      case 'beat':
        return places.beats.get(id);
      case 'words':
        return places.words.get(id);
      case 'setAside':
        return places.setAside.get(id as Bound);
      case 'scenario':
        return undefined;
    }
  };
  return findings.map((finding) => {
    const place = placeOf(finding);
    // What stands in the phrasebook stands nowhere in this file.
    const { line, column } = place && place.line > 0 ? place : top;
    return { line, column, message: finding.message, zh: finding.zh };
  });
}

/**
 * Leaves out what the scenario has set aside, and reports what it need not have.
 *
 * @param judged whether the bounds could be judged at all
 */
export function excused(
  findings: readonly Finding[],
  setAside: SetAside,
  judged: boolean,
): readonly Finding[] {
  const broken = new Set(findings.map(({ bound }) => bound));
  const idle = judged ? [...setAside.keys()].filter((bound) => !broken.has(bound)) : [];
  return [
    ...findings.filter(({ bound }) => bound === undefined || !setAside.has(bound)),
    ...idle.map(
      (bound): Finding => ({ part: 'setAside', id: bound, ...said((m) => m.idleBound(bound)) }),
    ),
  ];
}
