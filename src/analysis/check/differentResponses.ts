import { respond, Unanswered, type Response } from '../../core/call/advance.ts';
import type { Choice } from '../../core/call/choice.ts';
import { momentOf, moments, rollIntervals } from '../../core/call/hearing.ts';
import type { Position } from '../../core/call/position.ts';
import type { CallRules } from '../../core/call/rules.ts';
import { choicesByCode } from '../graph/responses.ts';

/** Sees what choices bring. */
export interface Listener {
  readonly response: (choice: Choice, response: Response) => void;
  readonly unanswered: (choice: Choice, fault: Unanswered) => void;
}

/** What a choice can bring that differs in the answers or in the condition afterwards. */
function responsesTo(rules: CallRules, position: Position, choice: Choice): readonly Response[] {
  const outcomes = new Set<string>();
  return rollIntervals(rules, position, choice)
    .map(({ roll }) => respond(rules, position, choice, roll))
    .filter(({ answers, after }) => {
      const outcome = `${after.index}|${answers.map(({ kind }) => kind).join()}`;
      return !outcomes.has(outcome) && outcomes.add(outcome);
    });
}

/**
 * Listens to all that choices bring. Most positions share a choice's responses with others: the
 * listener hears them once for each condition of the customer.
 *
 * @returns says how many different responses the choice of a code has; none where it is unanswered
 */
export function differentResponses(
  rules: CallRules,
  listener: Listener,
): (position: Position, code: number) => number {
  const choices = choicesByCode(rules);
  const counts: number[][] = [];

  function listen(position: Position, choice: Choice): number {
    try {
      const responses = responsesTo(rules, position, choice);
      for (const response of responses) listener.response(choice, response);
      return responses.length;
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      listener.unanswered(choice, error);
      return 0;
    }
  }

  return (position, code) => {
    const choice = choices[code] as Choice;
    const moment = momentOf(rules, position, choice);
    const row = (counts[position.persona.index * moments + moment] ??= []);
    return (row[code] ??= listen(position, choice));
  };
}
