import type { Choice } from '../../core/call/advance.ts';
import { factsAfter } from '../../core/call/advance.ts';
import { keepAhead, introAhead, startPosition, type Position } from '../../core/call/position.ts';
import type { CallRules } from '../../core/call/rules.ts';
import { freshStart } from '../../core/call/step.ts';
import { endingIds, type Ending } from '../../core/course/outcomes.ts';
import type { PersonaState } from '../../core/persona/persona.ts';
import { choicesAt } from '../choices.ts';
import { growing } from './growing.ts';
import { codeOf, tabulateResponses } from './responses.ts';
import { wordTable } from './wordTable.ts';

/**
 * Every position that a call can reach, with its choices and where they lead, in typed arrays.
 * Position p has the choices `choiceAt[p]` to `choiceAt[p + 1]`; choice c has the edges `edgeAt[c]`
 * to `edgeAt[c + 1]`. Positions stand in order of their turn: an edge never leads back.
 */
export interface CallGraph {
  readonly rules: CallRules;
  readonly positions: number;
  readonly edges: number;
  /** First position of each turn, and the end. */
  readonly turnAt: readonly number[];
  readonly choiceAt: Int32Array;
  /** What each choice is (`codeOf`). */
  readonly code: Int16Array;
  readonly edgeAt: Int32Array;
  /** A position, or an ending as −1 − its place in `endingIds`. */
  readonly target: Int32Array;
  /** How many of the 20 rolls take this edge. */
  readonly width: Uint8Array;
  /** The number of a position, or −1 where the call can't get there. */
  readonly indexOf: (position: Position) => number;
  readonly positionAt: (index: number) => Position;
}

/** A call with more positions than the limit. */
export class TooLarge extends Error {
  readonly limit: number;
  constructor(limit: number) {
    super(`more than ${limit} positions: shorten the call, or raise the limit`);
    this.limit = limit;
  }
}

/** Positions after which a walk gives up, unless told otherwise. */
export const defaultLimit = 2_000_000;

/** The ending that an edge's target stands for; `null` where the call goes on. */
export function endingOf(target: number): Ending | null {
  return target < 0 ? (endingIds[-1 - target] as Ending) : null;
}

/** First word of a record: persona, turn and introduction clock. */
const pack = (persona: number, turn: number, intro: number) =>
  (persona << 12) | (turn << 6) | intro;

/**
 * Walks the call breadth first. Yields the number of positions expanded after every thousand, so
 * that a worker can report and be cancelled.
 *
 * @param limit most positions, see `defaultLimit`
 * @throws TooLarge beyond the limit; Error where the persona leaves a choice unanswered
 */
export function* walkGraph(rules: CallRules, limit = defaultLimit): Generator<number, CallGraph> {
  const spentWords = rules.spentWords;
  const width = 2 + spentWords;
  const table = wordTable(width);
  const scratch = new Uint32Array(width);
  const states: PersonaState[] = [];
  const chancesOf = tabulateResponses(rules);
  const codes = growing(Int16Array);
  const choiceAt = growing(Int32Array);
  const edgeAt = growing(Int32Array);
  const target = growing(Int32Array);
  const widths = growing(Uint8Array);
  const turnAt = [0];

  const numberOf = (position: Position, look: (words: Uint32Array) => number): number => {
    const { persona, turn, introSeconds, facts, spent } = position;
    scratch[0] = pack(persona.index, turn, introSeconds);
    scratch[1] = facts;
    for (let i = 0; i < spentWords; i++) scratch[2 + i] = spent[i] ?? 0;
    return look(scratch);
  };
  const positionAt = (index: number): Position => {
    const words = table.words();
    const at = index * width;
    const head = words[at] as number;
    return {
      persona: states[head >>> 12] as PersonaState,
      turn: (head >>> 6) & 63,
      introSeconds: head & 63,
      facts: (words[at + 1] as number) | 0,
      spent: Array.from(words.subarray(at + 2, at + width), (word) => word | 0),
    };
  };
  /** Where a chance leads, worked out on the bits: the same as `advance` does on objects. */
  const arrive = (
    from: Position,
    choice: Choice,
    after: PersonaState,
    revealed: number,
  ): number => {
    if (after.ending) return -1 - endingIds.indexOf(after.ending);
    const said = choice.type === 'say' ? choice.line : null;
    for (let i = 0; i < spentWords; i++) {
      let word = from.spent[i] ?? 0;
      if (said && said.index >> 5 === i) word |= 1 << (said.index & 31);
      scratch[2 + i] = word;
    }
    const intro = introAhead(after.stage, from.introSeconds + (said?.line.seconds ?? 0));
    scratch[0] = pack(after.index, from.turn + 1, intro);
    const facts = factsAfter(rules, from.facts, revealed);
    scratch[1] = keepAhead(rules, after, from.turn + 1, facts, scratch, 2);
    states[after.index] = after;
    return table.enter(scratch);
  };

  const first = startPosition(rules, freshStart);
  states[first.persona.index] = first.persona;
  numberOf(first, table.enter);

  let turnEnd = 1;
  for (let index = 0; index < table.count(); index++) {
    if (index === turnEnd) {
      turnAt.push(index);
      turnEnd = table.count();
    }
    const position = positionAt(index);
    choiceAt.push(codes.length());
    for (const choice of choicesAt(rules, position)) {
      codes.push(codeOf(rules, choice));
      const firstEdge = target.length();
      edgeAt.push(firstEdge);
      for (const { after, revealed, width: rolls } of chancesOf(position, choice)) {
        const to = arrive(position, choice, after, revealed);
        // Chances that differ only in what nobody can see any more are one edge.
        let twin = firstEdge;
        while (twin < target.length() && target.values()[twin] !== to) twin += 1;
        if (twin < target.length()) {
          const shared = widths.values();
          shared[twin] = (shared[twin] as number) + rolls;
        } else {
          target.push(to);
          widths.push(rolls);
        }
      }
    }
    if (table.count() > limit) throw new TooLarge(limit);
    if (index % 1000 === 999) yield index + 1;
  }
  turnAt.push(table.count());
  choiceAt.push(codes.length());
  edgeAt.push(target.length());

  return {
    rules,
    positions: table.count(),
    edges: target.length(),
    turnAt,
    choiceAt: choiceAt.done(),
    code: codes.done(),
    edgeAt: edgeAt.done(),
    target: target.done(),
    width: widths.done(),
    indexOf: (position) => numberOf(position, table.find),
    positionAt,
  };
}

/** Walks the call to the end at once. As `walkGraph`. */
export function buildGraph(rules: CallRules, limit?: number): CallGraph {
  const walk = walkGraph(rules, limit);
  for (;;) {
    const { done, value } = walk.next();
    if (done) return value;
  }
}
