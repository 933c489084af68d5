import { learn, Unanswered } from '../../core/call/advance.ts';
import { aheadOf, keepAhead } from '../../core/call/ahead.ts';
import { add, setIn } from '../../core/call/bitSet.ts';
import { fittingBeats, offersOf } from '../../core/call/offers.ts';
import { introAhead, startPosition, type Position } from '../../core/call/position.ts';
import type { CallRules } from '../../core/call/rules.ts';
import { freshStart } from '../../core/call/start.ts';
import type { CallStart } from '../../core/call/transcript.ts';
import { endingIds, type Ending } from '../../core/course/outcomes.ts';
import type { PersonaState } from '../../core/persona/persona.ts';
import { byStateAndFacts } from './byStateAndFacts.ts';
import { edgeLists } from './edgeLists.ts';
import {
  factsAt,
  introIn,
  packedPositions,
  packHead,
  personaIn,
  turnIn,
  type PackedPositions,
} from './packedPositions.ts';
import { tabulateResponses, type Chance } from './responses.ts';

/**
 * Every position that a call can reach, with its choices and where they lead, in typed arrays.
 * Position p has the choices `choiceAt[p]` to `choiceAt[p + 1]`; choice c has the edges `edgeAt[c]`
 * to `edgeAt[c + 1]`. Positions stand in order of their turn: an edge never leads back.
 */
export interface CallGraph {
  readonly rules: CallRules;
  readonly positions: number;
  /** Positions met: more than `positions` where the walk was broken off, some edges leading there. */
  readonly met: number;
  readonly edges: number;
  /** First position of each turn, and the end. */
  readonly turnAt: readonly number[];
  readonly choiceAt: Int32Array;
  /** What each choice is (`codeOf`). */
  readonly code: Int16Array;
  /** How many of the 20 rolls leave open what was open before each choice (C5). */
  readonly misses: Uint8Array;
  readonly edgeAt: Int32Array;
  /** A position, or an ending as −1 − its place in `endingIds`. */
  readonly target: Int32Array;
  /** How many of the 20 rolls take this edge. */
  readonly width: Uint8Array;
  /** The first choice that the persona leaves unanswered; like all of its kind it has no edges. */
  readonly unanswered: Unanswered | null;
  /** The number of a position, or −1 where the call can't get there. */
  readonly indexOf: (position: Position) => number;
  readonly positionAt: (index: number) => Position;
}

/** A call with more positions than the limit. */
export class TooLarge extends Error {
  readonly limit: number;
  /** Positions met when the walk was given up, and the turn it had come to. */
  readonly met: number;
  /** The graph of the positions walked until then. To be asked once. */
  readonly soFar: () => CallGraph;
  constructor(limit: number, met: number, turn: number, turns: number, soFar: () => CallGraph) {
    super(
      `more than ${limit} positions: shorten the call, or raise the limit (${met} were met by turn ${turn} of ${turns})`,
    );
    this.limit = limit;
    this.met = met;
    this.soFar = soFar;
  }
}

/** A call whose turns don't end: only the turn keeps its positions from coming back for ever. */
export class Unbounded extends Error {
  constructor(turns: number) {
    super(`a call of ${turns} turns can't be solved: bound it to ${mostTurns} turns at most`);
  }
}

/** Most turns of a call that can be walked; a scenario allows 8 to 12. */
export const mostTurns = 62;

/** Positions after which a walk gives up, unless told otherwise. */
export const defaultLimit = 2_000_000;

/** The ending that an edge's target stands for; `null` where the call goes on. */
export function endingOf(target: number): Ending | null {
  return target < 0 ? (endingIds[-1 - target] as Ending) : null;
}

/** What can still be read in a condition of the customer with these facts. */
function aheadsOf(rules: CallRules, lastTurn: boolean) {
  return byStateAndFacts(rules.factWords, (state, facts) =>
    aheadOf(rules, rules.horizonOf(state, lastTurn), facts),
  );
}

/** Enters the positions that choices lead to, worked out on the bits as `advance` does on objects. */
function arrivals(rules: CallRules, packed: PackedPositions) {
  const { table, scratch, states, width, spentAt } = packed;
  const [aheadBefore, aheadLast] = [aheadsOf(rules, false), aheadsOf(rules, true)];
  /**
   * @param here the position's record
   * @param code the choice
   * @returns an edge's target
   */
  return (here: Uint32Array, code: number, { after, end, learnt }: Chance): number => {
    if (end < 0) return end;
    for (let i = factsAt; i < width; i++) scratch[i] = here[i] as number;
    const head = here[0] as number;
    let introSeconds = introIn(head);
    const said = rules.lines[code];
    if (said) {
      add(scratch, code, spentAt);
      introSeconds += said.line.seconds;
    }
    const turn = turnIn(head) + 1;
    scratch[0] = packHead(after.index, turn, introAhead(after.stage, introSeconds));
    const aheads = turn + 1 >= rules.scenario.turns ? aheadLast : aheadBefore;
    learn(rules, scratch, learnt, factsAt);
    keepAhead(aheads(after, scratch, factsAt), scratch, spentAt, scratch, factsAt);
    states[after.index] = after;
    return table.enter(scratch);
  };
}

/** What a choice can lead to; nothing, and the fault put down, where the persona has no answer. */
function answered(rules: CallRules) {
  const responses = tabulateResponses(rules);
  let unanswered: Unanswered | null = null;
  return {
    unanswered: () => unanswered,
    chancesOf: (position: Position, code: number): readonly Chance[] => {
      try {
        return responses(position, code);
      } catch (error) {
        if (!(error instanceof Unanswered)) throw error;
        unanswered ??= error;
        return [];
      }
    },
  };
}

/**
 * Walks the call breadth first. Yields the number of positions expanded after every thousand, so
 * that a worker can report and be cancelled.
 *
 * What a position offers, what the customer does and what of it still matters are asked of the
 * rules once for each condition and facts, and looked up ever after: positions differ mostly in the
 * lines said.
 *
 * @param limit most positions, see `defaultLimit`
 * @param starts where calls begin: facts and outcome of an earlier call, each; the first is position 0
 * @throws Unbounded where the turns don't end; TooLarge beyond the limit; Error where no beat fits
 */
export function* walkGraph(
  rules: CallRules,
  limit = defaultLimit,
  starts: readonly CallStart[] = [freshStart],
): Generator<number, CallGraph> {
  const { lines, scenario } = rules;
  if (!(scenario.turns >= 1 && scenario.turns <= mostTurns)) throw new Unbounded(scenario.turns);
  const packed = packedPositions(rules.factWords, rules.lineWords);
  const { width, table, states, spentAt } = packed;
  const here = new Uint32Array(width);
  const { chancesOf, unanswered } = answered(rules);
  const beatsAt = byStateAndFacts(rules.factWords, (state, facts) =>
    fittingBeats(rules, state, facts),
  );
  const arrive = arrivals(rules, packed);
  const lists = edgeLists();
  const turnAt = [0];

  for (const start of starts) packed.enter(startPosition(rules, start));

  /** What the responses go by; set anew for each position. */
  const moment = { ...startPosition(rules, freshStart) };
  /** Enters a choice with its edges. */
  const choose = (code: number): void => {
    const chances = chancesOf(moment, code);
    lists.choice(
      code,
      chances.reduce((sum, { misses }) => sum + misses, 0),
    );
    for (const chance of chances) {
      lists.edge(arrive(here, code, chance), chance.width);
    }
  };
  /** The graph of the positions walked; nothing can be entered after it. */
  const done = (positions: number): CallGraph => {
    turnAt.push(positions);
    table.trim();
    const { indexOf, positionAt } = packed;
    const all = lists.done();
    const edges = all.target.length;
    const met = table.count();
    return {
      rules,
      positions,
      met,
      edges,
      turnAt,
      ...all,
      unanswered: unanswered(),
      indexOf,
      positionAt,
    };
  };

  let turnEnd = table.count();
  for (let index = 0; index < table.count(); index++) {
    if (index === turnEnd) {
      turnAt.push(index);
      turnEnd = table.count();
    }
    const words = table.words();
    for (let i = 0; i < width; i++) here[i] = words[index * width + i] as number;
    const head = here[0] as number;
    moment.persona = states[personaIn(head)] as PersonaState;
    moment.turn = turnIn(head);
    moment.introSeconds = introIn(head);
    moment.facts = setIn(here, factsAt, rules.factWords);
    moment.spent = setIn(here, spentAt, rules.lineWords);
    lists.position();
    const offered = offersOf(beatsAt(moment.persona, here, factsAt), here, spentAt);
    if (!offered) throw new Error(`no beat fits in ${moment.persona.key}`);
    // In the order of `choicesAt`.
    for (const line of offered.lines) choose(line.index);
    choose(lines.length + 1 + offered.beat.index);
    choose(lines.length);
    if (table.count() > limit) {
      const soFar = () => done(index + 1);
      throw new TooLarge(limit, table.count(), moment.turn + 1, scenario.turns, soFar);
    }
    if (index % 1000 === 999) yield index + 1;
  }
  return done(table.count());
}

/** Walks the call to the end at once. As `walkGraph`. */
export function buildGraph(
  rules: CallRules,
  limit?: number,
  starts?: readonly CallStart[],
): CallGraph {
  const walk = walkGraph(rules, limit, starts);
  for (;;) {
    const { done, value } = walk.next();
    if (done) return value;
  }
}
