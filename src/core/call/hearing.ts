import { repEventOf } from '../course/moves.ts';
import { introLimit, monologueLimit } from '../course/times.ts';
import { rollSides, type PersonaEvent } from '../persona/events.ts';
import { movesOf, relevanceOf, type Choice } from './choice.ts';
import { groundOf } from './ground.ts';
import type { Position } from './position.ts';
import type { CallRules } from './rules.ts';

/** Whether the introduction's time runs out within this choice's line, the call still in its opening (C1). */
export function endsIntroduction(position: Position, choice: Choice): boolean {
  const before = position.introSeconds;
  return (
    choice.type === 'say' &&
    position.persona.stage === 'opening' &&
    before <= introLimit &&
    before + choice.line.line.seconds > introLimit
  );
}

/** What a choice makes the customer hear between its beginning and its end. */
function movesIn(position: Position, choice: Choice, roll: number): PersonaEvent[] {
  switch (choice.type) {
    case 'letThemTalk':
    case 'interrupt':
      return [{ type: repEventOf(choice.type), relevance: 'none', roll }];
    case 'hangUp':
      return [];
    case 'say': {
      const { events } = choice.line;
      const relevance = relevanceOf(choice);
      const heard: PersonaEvent[] = events.map((type) => ({ type, relevance, roll }));
      if (endsIntroduction(position, choice)) heard.push({ type: 'time.introductionOver', roll });
      return heard;
    }
  }
}

/** What a choice sends to the customer's machine, in order; the end of the call's time aside. */
export function eventsOf(
  rules: CallRules,
  position: Position,
  choice: Choice,
  roll: number,
): PersonaEvent[] {
  if (choice.type === 'hangUp') return [{ type: 'rep.hungUp', roll }];
  const { assumesUnsaid, askable } = groundOf(rules, position, choice);
  const heard: PersonaEvent[] = [{ type: 'time.turn', roll }];
  if (choice.type === 'say' && choice.line.line.seconds > monologueLimit) {
    heard.push({ type: 'time.monologue', roll });
  }
  heard.push({ type: 'line.begins', moves: movesOf(choice), assumesUnsaid, roll });
  heard.push(...movesIn(position, choice, roll));
  const left = rules.scenario.turns - (position.turn + 1);
  if (left > 0) heard.push({ type: 'line.ends', askable, roll });
  if (left === 1) heard.push({ type: 'time.last', roll });
  return heard;
}

/** How many moments there are, see `momentOf`. */
export const moments = 24;

/**
 * All that a response depends on besides the customer's condition, the choice and the roll, as a
 * number below `moments`: the introduction clock, the common ground, and how many turns are left.
 */
export function momentOf(rules: CallRules, position: Position, choice: Choice): number {
  const { assumesUnsaid, askable } = groundOf(rules, position, choice);
  const left = Math.min(2, rules.scenario.turns - 1 - position.turn);
  const bits = [endsIntroduction(position, choice), assumesUnsaid, askable];
  return bits.reduce((number, bit) => 2 * number + (bit ? 1 : 0), left);
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
  position: Position,
  choice: Choice,
): readonly RollInterval[] {
  const events = eventsOf(rules, position, choice, 0);
  if (position.turn + 1 >= rules.scenario.turns) events.push({ type: 'time.over', roll: 0 });
  const rolls = [0, ...rules.persona.cutsFor(events)];
  return rolls.map((roll, i) => ({ roll, width: (rolls[i + 1] ?? rollSides) - roll }));
}
