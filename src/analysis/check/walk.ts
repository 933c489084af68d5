import { advance, rollIntervals, type Advance, type Choice } from '../../core/call/advance.ts';
import { freshStart } from '../../core/call/step.ts';
import { positionKey, startPosition, type Position } from '../../core/call/position.ts';
import type { CallRules } from '../../core/call/rules.ts';
import { choicesAt, named } from '../graph/choices.ts';

/** One choice with one roll: all rolls that lead to the same are one edge. */
export interface Edge {
  readonly from: Position;
  readonly choice: Choice;
  readonly advance: Advance;
}

export interface Walk {
  /** Positions of calls under way, in the order of their turn. */
  readonly positions: number;
  readonly edges: number;
  /** More positions than the limit: the walk was broken off. */
  readonly brokenOff: boolean;
  /** The shortest way to a position met: what was chosen, turn by turn. */
  readonly pathTo: (position: Position) => readonly string[];
}

export interface Visitor {
  /** A position met for the first time. */
  readonly position: (position: Position) => void;
  readonly edge: (edge: Edge) => void;
  /** A choice that the persona leaves unanswered. */
  readonly unanswered: (choice: Choice, error: Error) => void;
}

interface Arrival {
  readonly from: Arrival | null;
  readonly by: string;
}

/**
 * Which rolls matter, by persona state and choice: of the rolls that could make a difference
 * somewhere, the few that make one here.
 */
function rollFinder(rules: CallRules) {
  const known = new Map<string, readonly number[]>();
  return (position: Position, choice: Choice): readonly number[] => {
    const { persona, turn, introSeconds } = position;
    const what = choice.type === 'say' ? choice.line.index : choice.type;
    const last = turn + 1 >= rules.scenario.turns;
    const key = `${persona.index}|${what}|${introSeconds}|${last}`;
    const met = known.get(key);
    if (met) return met;
    const outcomes = new Set<string>();
    const telling = rollIntervals(rules, position, choice).filter(({ roll }) => {
      const { position: next, answers } = advance(rules, position, choice, roll);
      const outcome = `${next.persona.index}|${answers.map((a) => a.kind).join()}`;
      return !outcomes.has(outcome) && outcomes.add(outcome);
    });
    const rolls = telling.map(({ roll }) => roll);
    known.set(key, rolls);
    return rolls;
  };
}

/**
 * Visits every position that a call can reach, whatever is chosen and rolled, breadth first, so that
 * the way to each is a shortest one.
 *
 * @param limit positions after which the walk is broken off
 */
export function walk(rules: CallRules, visitor: Visitor, limit: number): Walk {
  const rollsFor = rollFinder(rules);
  const start = startPosition(rules, freshStart);
  const arrivals = new Map<string, Arrival>([[positionKey(start), { from: null, by: '' }]]);
  const pathTo = (position: Position): readonly string[] => {
    const path: string[] = [];
    let at = arrivals.get(positionKey(position));
    for (; at?.from; at = at.from) path.unshift(at.by);
    return path;
  };
  let edges = 0;
  let ahead: Position[] = [start];
  while (ahead.length > 0) {
    const reached: Position[] = [];
    for (const position of ahead) {
      visitor.position(position);
      const here = arrivals.get(positionKey(position)) ?? null;
      for (const choice of choicesAt(rules, position)) {
        try {
          for (const roll of rollsFor(position, choice)) {
            const result = advance(rules, position, choice, roll);
            edges += 1;
            visitor.edge({ from: position, choice, advance: result });
            if (result.position.persona.ending) continue;
            const key = positionKey(result.position);
            if (arrivals.has(key)) continue;
            arrivals.set(key, { from: here, by: named(choice) });
            reached.push(result.position);
          }
        } catch (error) {
          visitor.unanswered(choice, error as Error);
        }
      }
      if (arrivals.size > limit)
        return { positions: arrivals.size, edges, brokenOff: true, pathTo };
    }
    ahead = reached;
  }
  return { positions: arrivals.size, edges, brokenOff: false, pathTo };
}
