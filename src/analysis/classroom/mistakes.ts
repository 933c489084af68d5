import type { Floor } from '../../core/course/floor.ts';
import type { Stage } from '../../core/course/stages.ts';
import type { ReviewedChoice } from '../review/judge.ts';
import { lossBounds } from '../review/review.ts';
import { turnsOf, type ClassCall, type ClassTurn } from './classCall.ts';

/** One mistake that a class made, in however many calls. */
export interface ClassMistake {
  readonly stage: Stage;
  /** What the customer had left open; `null` at the pick-up. */
  readonly open: Floor | null;
  /** What was chosen, as the costliest of these turns had it. */
  readonly chosen: ReviewedChoice;
  /** What was most often the best there. */
  readonly better: ReviewedChoice;
  readonly times: number;
  /** In how many calls; at most `times`. */
  readonly calls: number;
  /** Sum over all times, points of 100. */
  readonly lost: number;
  /** Where it was dearest: the call, and its turn from 1. */
  readonly example: { readonly call: string; readonly turn: number };
}

/** What one chose: a line by its id, else how one kept silent or cut in. */
export const nameOf = ({ line, moves }: ReviewedChoice): string => line ?? moves.join(' ');

function grouped<T>(all: readonly T[], key: (one: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return [...groups.values()];
}

function mistakeOf(turns: readonly [ClassTurn, ...ClassTurn[]]): ClassMistake {
  const dearest = turns.reduce((worst, turn) => (turn.loss > worst.loss ? turn : worst));
  const betters = grouped(turns, ({ best }) => nameOf(best));
  const [better] = betters.reduce((most, group) => (group.length > most.length ? group : most));
  return {
    stage: dearest.stage,
    open: dearest.heard.open,
    chosen: dearest.chosen,
    better: better.best,
    times: turns.length,
    calls: new Set(turns.map(({ call }) => call)).size,
    lost: turns.reduce((sum, { loss }) => sum + loss, 0),
    example: { call: dearest.call, turn: dearest.turn },
  };
}

/**
 * What a class did wrong, the dearest in all first: the same choice in the same stage after the same
 * floor, wherever it lost ten points of 100 or more (a mistake by the review's bounds, Lichess').
 */
export function mistakesOf(calls: readonly ClassCall[]): readonly ClassMistake[] {
  const wrong = turnsOf(calls).filter(({ loss }) => loss >= lossBounds.mistake);
  return grouped(wrong, ({ stage, heard, chosen }) =>
    [stage, heard.open ?? '', nameOf(chosen)].join('\n'),
  )
    .map(mistakeOf)
    .sort((a, b) => b.lost - a.lost || b.times - a.times);
}
