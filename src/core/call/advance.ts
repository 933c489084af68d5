import { repEventOf } from '../course/moves.ts';
import { introLimit, monologueLimit } from '../course/times.ts';
import { rollSides, type PersonaEvent, type Relevance } from '../persona/events.ts';
import type { ReplyKind } from '../course/replies.ts';
import type { PersonaState } from '../persona/persona.ts';
import { add, type BitSet, type Words } from './bitSet.ts';
import { factsNamed, type CallRules, type CompiledBeat, type CompiledLine } from './rules.ts';
import type { Replies } from './scenario.ts';
import { canonical, type Position } from './position.ts';

/** What the rep can do: say a line on offer, let the customer talk, cut in, or hang up. */
export type Choice =
  | { readonly type: 'say'; readonly line: CompiledLine }
  | { readonly type: 'letThemTalk'; readonly beat: CompiledBeat }
  | { readonly type: 'interrupt' }
  | { readonly type: 'hangUp' };

/** One thing the customer says in answer. */
export interface Answer {
  readonly kind: ReplyKind;
  /** The customer's condition while saying it. */
  readonly persona: PersonaState;
  readonly reveals: readonly string[];
}

export interface Advance {
  readonly position: Position;
  /** One, or two where the customer answers and then has to go; none after the rep hung up. */
  readonly answers: readonly Answer[];
}

/** What a customer's response depends on, besides choice and roll. */
export type Moment = Pick<Position, 'persona' | 'turn' | 'introSeconds'>;

/** Whether the introduction's time runs out within this choice's line, the call still in its opening (C1). */
export function endsIntroduction(moment: Moment, choice: Choice): boolean {
  const before = moment.introSeconds;
  return (
    choice.type === 'say' &&
    moment.persona.stage === 'opening' &&
    before <= introLimit &&
    before + choice.line.line.seconds > introLimit
  );
}

/** What a choice sends to the customer's machine, in order. */
export function eventsOf(position: Moment, choice: Choice, roll: number): PersonaEvent[] {
  switch (choice.type) {
    case 'letThemTalk':
    case 'interrupt':
      return [
        { type: 'time.turn', roll },
        { type: repEventOf(choice.type), relevance: 'none', roll },
      ];
    case 'hangUp':
      return [{ type: 'rep.hungUp', roll }];
    case 'say': {
      const { line, events, relevance } = choice.line;
      const heard: PersonaEvent[] = [{ type: 'time.turn', roll }];
      if (line.seconds > monologueLimit) heard.push({ type: 'time.monologue', roll });
      heard.push(...events.map((type) => ({ type, relevance, roll })));
      if (endsIntroduction(position, choice)) heard.push({ type: 'time.introductionOver', roll });
      return heard;
    }
  }
}

/** Rolls that a choice can't tell apart: the lowest stands for all `width` of them. */
export interface RollInterval {
  readonly roll: number;
  /** How many of the 20 rolls it stands for. */
  readonly width: number;
}

/** The intervals of the roll that can make a difference to a choice, ascending; widths add up to 20. */
export function rollIntervals(
  rules: CallRules,
  position: Moment,
  choice: Choice,
): readonly RollInterval[] {
  const events = eventsOf(position, choice, 0);
  if (position.turn + 1 >= rules.scenario.turns) events.push({ type: 'time.over', roll: 0 });
  const rolls = [0, ...rules.persona.cutsFor(events)];
  return rolls.map((roll, i) => ({ roll, width: (rolls[i + 1] ?? rollSides) - roll }));
}

/** Replies written for a choice: the line's own, or the beat's to silence. */
export function ownReplies(choice: Choice): Replies {
  if (choice.type === 'say') return choice.line.line.replies;
  return choice.type === 'letThemTalk' ? choice.beat.beat.silence : {};
}

/** Facts that an answer of this kind to a choice reveals. */
export function revealsOf(choice: Choice, kind: ReplyKind): readonly string[] {
  return ownReplies(choice)[kind]?.[0]?.reveals ?? [];
}

/** How near a choice comes to the customer's needs. */
export function relevanceOf(choice: Choice): Relevance {
  return choice.type === 'say' ? choice.line.relevance : 'none';
}

/** What the customer makes of a choice. */
export interface Response {
  readonly answers: readonly Answer[];
  /** Their condition when the rep's next turn begins, or the call is over. */
  readonly after: PersonaState;
  /** Facts that the answers reveal, by number. */
  readonly revealed: BitSet;
}

/** A choice that the persona leaves unanswered, or after which it stays on: a hole in its machine. */
export class Unanswered extends Error {}

/** The fault of a persona that should have gone. */
export const staysOn = ({ persona }: CallRules, { key }: PersonaState): Unanswered =>
  new Unanswered(`${persona.id} stays on past its last turn in ${key}`);

/**
 * The customer's part of a turn. It depends on the persona, the introduction clock and whether this
 * is the last turn, and on nothing else of the position.
 *
 * @param roll 0–19
 * @throws Unanswered
 */
export function respond(rules: CallRules, moment: Moment, choice: Choice, roll: number): Response {
  const { persona } = rules;
  const { state, replies } = persona.react(moment.persona, eventsOf(moment, choice, roll));
  const answers: Answer[] = [];
  const last = replies.at(-1);
  if (last !== undefined) {
    answers.push({ kind: last, persona: state, reveals: revealsOf(choice, last) });
  } else if (choice.type !== 'hangUp') {
    const what = choice.type === 'say' ? choice.line.line.moves.join(', ') : choice.type;
    throw new Unanswered(`${persona.id} has no answer to ${what} in ${moment.persona.key}`);
  }

  let after = state;
  if (!state.ending && moment.turn + 1 >= rules.scenario.turns) {
    const over = persona.react(state, [{ type: 'time.over', roll }]);
    after = over.state;
    const kind = over.replies.at(-1);
    if (kind !== undefined) answers.push({ kind, persona: after, reveals: [] });
    if (!after.ending) throw staysOn(rules, state);
  }
  const ids = answers.flatMap(({ reveals }) => reveals);
  return { answers, after, revealed: factsNamed(rules, ids) };
}

/**
 * Turns facts known into those known a turn later: cues live for one turn.
 *
 * @param facts holds them, from index `from` on; changed in place
 */
export function learn({ cues }: CallRules, facts: Words, revealed: BitSet, from = 0): void {
  for (let i = 0; i < cues.length; i++) {
    facts[from + i] =
      ((facts[from + i] as number) & ~(cues[i] as number)) | (revealed[i] as number);
  }
}

/**
 * The one rule of how a call goes on: browser, server, replay and solver all come through here.
 * Words play no part in it; `step` adds them.
 *
 * @param roll 0–19
 * @throws Error as `respond`
 */
export function advance(
  rules: CallRules,
  position: Position,
  choice: Choice,
  roll: number,
): Advance {
  const { answers, after, revealed } = respond(rules, position, choice, roll);
  const [facts, spent] = [[...position.facts], [...position.spent]];
  learn(rules, facts, revealed);
  let { introSeconds } = position;
  if (choice.type === 'say') {
    add(spent, choice.line.index);
    introSeconds += choice.line.line.seconds;
  }
  const next: Position = {
    persona: after,
    turn: position.turn + 1,
    introSeconds,
    facts,
    spent,
  };
  return { position: canonical(rules, next), answers };
}
