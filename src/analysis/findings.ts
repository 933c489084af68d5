import type { Place, Problem } from '../scenario/problem.ts';

/** What a finding is about: a line, a beat, or the scenario as a whole. */
export interface Subject {
  readonly part: 'line' | 'beat' | 'scenario';
  readonly id: string;
}

/** Something wrong that shows only when the scenario is played. */
export interface Finding extends Subject {
  readonly message: string;
}

export const wholeScenario: Subject = { part: 'scenario', id: '' };

/** Where lines and beats are written. */
export interface Places {
  readonly lines: ReadonlyMap<string, Place>;
  readonly beats: ReadonlyMap<string, Place>;
}

const top: Place = { line: 1, column: 1 };

/** Findings with the places of the file that they are about. */
export function located(
  findings: readonly Finding[],
  { lines, beats }: Places,
): readonly Problem[] {
  return findings.map(({ part, id, message }) => {
    const place = part === 'line' ? lines.get(id) : part === 'beat' ? beats.get(id) : undefined;
    return { ...(place ?? top), message };
  });
}
