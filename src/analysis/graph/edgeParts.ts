import { respond, type Answer } from '../../core/call/advance.ts';
import { sameSet } from '../../core/call/bitSet.ts';
import { momentOf, moments, rollIntervals } from '../../core/call/hearing.ts';
import type { Choice } from '../../core/call/choice.ts';
import type { Position } from '../../core/call/position.ts';
import type { PersonaState } from '../../core/persona/persona.ts';
import type { CallGraph } from './callGraph.ts';
import { choicesByCode, tabulateResponses } from './responses.ts';

/** Part of an edge, as somebody has it who takes notice of the answers. */
export interface EdgePart<T> {
  /** Which edge of its choice's, from 0. */
  readonly nth: number;
  readonly noticed: T;
  /** The customer's condition afterwards. */
  readonly after: PersonaState;
  /** How many of the 20 rolls. */
  readonly width: number;
}

/**
 * The edges of choices, apart by what is noticed in the answers: two answers can lead to the same
 * position. Worked out once for all positions that share a choice's responses, and the same objects
 * for all of them.
 *
 * @param notice what it makes of answers; what compares the same is one part
 * @returns the parts of the choice of a code, in no order
 */
export function edgeParts<T>(
  { rules }: Pick<CallGraph, 'rules'>,
  notice: (answers: readonly Answer[]) => T,
): (position: Position, code: number) => readonly EdgePart<T>[] {
  const chancesOf = tabulateResponses(rules);
  const choices = choicesByCode(rules);
  const known: (readonly EdgePart<T>[])[][] = [];

  function partsOf(position: Position, code: number, choice: Choice): readonly EdgePart<T>[] {
    const chances = chancesOf(position, code);
    const parts: EdgePart<T>[] = [];
    for (const { roll, width } of rollIntervals(rules, position, choice)) {
      const { answers, after, learnt } = respond(rules, position, choice, roll);
      const noticed = notice(answers);
      const nth = chances.findIndex((one) => one.after === after && sameSet(one.learnt, learnt));
      const same = parts.findIndex((part) => part.nth === nth && part.noticed === noticed);
      const twin = parts[same];
      if (twin) parts[same] = { ...twin, width: twin.width + width };
      else parts.push({ nth, noticed, after, width });
    }
    return parts;
  }

  return (position, code) => {
    const choice = choices[code] as Choice;
    const moment = momentOf(rules, position, choice);
    const row = (known[position.persona.index * moments + moment] ??= []);
    return (row[code] ??= partsOf(position, code, choice));
  };
}
