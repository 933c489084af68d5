import { advance, type Answer } from '../../core/call/advance.ts';
import type { Choice } from '../../core/call/choice.ts';
import { rollIntervals } from '../../core/call/hearing.ts';
import { offers } from '../../core/call/offers.ts';
import type { Position } from '../../core/call/position.ts';
import type { CallRules } from '../../core/call/rules.ts';
import { worthOf } from '../../core/course/outcomes.ts';
import { choicesAt, named } from '../graph/choices.ts';
import type { CallGraph } from '../graph/callGraph.ts';

/**
 * What a rep who has noticed everything can still not tell apart: positions of one turn, ascending,
 * and how likely each is, as whole numbers without a common divisor, so that equal beliefs are equal
 * to the last digit. They add up to 20^12 at most, which a double holds exactly.
 */
export interface Belief {
  readonly positions: readonly number[];
  readonly weights: readonly number[];
}

/** A belief by its positions with their weights, which it reduces. */
export function beliefOf(weights: ReadonlyMap<number, number>): Belief {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const positions = [...weights.keys()].sort((a, b) => a - b);
  const all = positions.map((position) => weights.get(position) as number);
  const common = all.reduce(divisor, 0);
  return { positions, weights: all.map((weight) => weight / common) };
}

/** The mean of a figure over a belief. */
export function meanOver({ positions, weights }: Belief, of: (position: number) => number): number {
  const all = weights.reduce((a, b) => a + b);
  return positions.reduce((sum, at, i) => sum + (weights[i] as number) * of(at), 0) / all;
}

/** The kinds of the replies, as they are heard. The face follows them and tells nothing more. */
export const shownBy = (answers: readonly Answer[]): string =>
  answers.map(({ kind }) => kind).join(', ');

/**
 * All that practice mode lets a rep observe of a turn: kinds of reply, and the lines on offer
 * next. Which wording was drawn tells nothing more: wordings of a kind are equivalent. The beat
 * whose silence was heard is left out, so that the rep knows rather too little than too much.
 */
export function observation(rules: CallRules, answers: readonly Answer[], next: Position): string {
  const onOffer = offers(rules, next).lines.map(({ line }) => line.id);
  return `${shownBy(answers)} | ${onOffer.sort().join(' ')}`;
}

/**
 * The choice of a position by its name; a belief's positions offer the same ones.
 *
 * @throws Error where it is not on offer
 */
export function choiceNamed(rules: CallRules, position: Position, name: string): Choice {
  const choice = choicesAt(rules, position).find((one) => named(one) === name);
  if (!choice) throw new Error(`${name} is not on offer in ${position.persona.key}`);
  return choice;
}

/** What a choice can lead to from a belief. */
export interface Outcomes {
  /** Worth of the endings, each times its weight. */
  readonly ended: number;
  /** What is believed next, by what was observed, with the weight of observing it. */
  readonly next: ReadonlyMap<string, { readonly belief: Belief; readonly weight: number }>;
}

/** Plays a choice from everything that a belief holds possible. Weights add up to 20 times its own. */
export function outcomesOf({ rules, ...graph }: CallGraph, from: Belief, name: string): Outcomes {
  let ended = 0;
  const shown = new Map<string, Map<number, number>>();
  from.positions.forEach((index, i) => {
    const here = graph.positionAt(index);
    const choice = choiceNamed(rules, here, name);
    for (const { roll, width } of rollIntervals(rules, here, choice)) {
      const weight = width * (from.weights[i] as number);
      const { position: next, answers } = advance(rules, here, choice, roll);
      if (next.persona.ending) {
        ended += weight * worthOf(next.persona.ending, rules.scenario.goal);
        continue;
      }
      const look = observation(rules, answers, next);
      const weights = shown.get(look) ?? new Map<number, number>();
      const to = graph.indexOf(next);
      shown.set(look, weights.set(to, (weights.get(to) ?? 0) + weight));
    }
  });
  const next = new Map(
    [...shown].map(([look, weights]) => {
      const weight = [...weights.values()].reduce((a, b) => a + b);
      return [look, { belief: beliefOf(weights), weight }];
    }),
  );
  return { ended, next };
}
