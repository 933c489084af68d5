import { isFloor } from '../course/floor.ts';
import type { ReplyKind } from '../course/replies.ts';
import type { PersonaState } from '../persona/persona.ts';
import { add, union, type BitSet, type Words } from './bitSet.ts';
import { leadOf } from './cast.ts';
import { movesOf, revealsOf, type Choice } from './choice.ts';
import { eventsOf } from './hearing.ts';
import { canonical, type Position } from './position.ts';
import { factsNamed, type CallRules } from './rules.ts';

/** One thing a customer says in answer. */
export interface Answer {
  /** Who says it, by id. */
  readonly speaker: string;
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

/** How the customer hands the floor back after an answer; plainly where nothing follows on it. */
export const floorAfter = ([, ...openers]: readonly Pick<Answer, 'kind'>[]): ReplyKind =>
  openers.find(({ kind }) => isFloor(kind))?.kind ?? 'yields';

/** What the customer makes of a choice. */
export interface Response {
  readonly answers: readonly Answer[];
  /** Their condition when the rep's next turn begins, or the call is over. */
  readonly after: PersonaState;
  /** Facts that the line told and the answers revealed, by number. */
  readonly learnt: BitSet;
}

/** A choice that the persona leaves unanswered, or after which it stays on: a hole in its machine. */
export class Unanswered extends Error {}

/** The fault of a persona that should have gone. */
export const staysOn = ({ persona }: CallRules, { key }: PersonaState): Unanswered =>
  new Unanswered(`${persona.id} stays on past its last turn in ${key}`);

/**
 * The customer's part of a turn. It depends on the persona, the introduction clock, the common ground
 * (`groundOf`) and how many turns are left, and on nothing else of the position.
 *
 * @param roll 0–19
 * @throws Unanswered
 */
export function respond(
  rules: CallRules,
  position: Position,
  choice: Choice,
  roll: number,
): Response {
  const { persona } = rules;
  const heard = eventsOf(rules, position, choice, roll);
  const { state, replies, openers } = persona.react(position.persona, heard);
  // Who is spoken to answers.
  const speaker = choice.type === 'say' ? choice.line.to : leadOf(rules.scenario).id;
  const answers: Answer[] = [];
  const last = replies.at(-1);
  if (last !== undefined) {
    answers.push({ speaker, kind: last, persona: state, reveals: revealsOf(choice, last) });
  }
  answers.push(...openers.map((kind) => ({ speaker, kind, persona: state, reveals: [] })));

  let after = state;
  if (!state.ending && position.turn + 1 >= rules.scenario.turns) {
    const over = persona.react(state, [{ type: 'time.over', roll }]);
    after = over.state;
    const kind = over.replies.at(-1);
    if (kind !== undefined) {
      const reveals = answers.length === 0 ? revealsOf(choice, kind) : [];
      answers.push({ speaker, kind, persona: after, reveals });
    }
    if (!after.ending) throw staysOn(rules, state);
  }
  if (answers.length === 0 && choice.type !== 'hangUp') {
    const what = movesOf(choice).join(', ');
    throw new Unanswered(`${persona.id} has no answer to ${what} in ${position.persona.key}`);
  }
  return { answers, after, learnt: learntFrom(rules, choice, answers) };
}

/** Facts that a choice tells and the answers to it reveal. */
export function learntFrom(
  rules: CallRules,
  choice: Choice,
  answers: readonly Pick<Answer, 'reveals'>[],
): BitSet {
  const reveals = answers.flatMap((answer) => answer.reveals);
  if (choice.type !== 'say') return factsNamed(rules, reveals);
  const { tells } = choice.line;
  return reveals.length === 0 ? tells : union(factsNamed(rules, reveals), tells);
}

/**
 * Turns facts known into those known a turn later: cues live for one turn.
 *
 * @param facts holds them, from index `from` on; changed in place
 */
export function learn({ cues }: CallRules, facts: Words, learnt: BitSet, from = 0): void {
  for (let i = 0; i < cues.length; i++) {
    facts[from + i] = ((facts[from + i] as number) & ~(cues[i] as number)) | (learnt[i] as number);
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
  const { answers, after, learnt } = respond(rules, position, choice, roll);
  const [facts, spent] = [[...position.facts], [...position.spent]];
  learn(rules, facts, learnt);
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
