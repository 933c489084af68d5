import {
  endsIntroduction,
  respond,
  rollIntervals,
  Unanswered,
  type Choice,
  type Moment,
  type Response,
} from '../../core/call/advance.ts';
import type { CallRules } from '../../core/call/rules.ts';
import { choicesByCode } from '../graph/responses.ts';

/** Sees what choices bring. */
export interface Listener {
  readonly response: (choice: Choice, response: Response) => void;
  readonly unanswered: (choice: Choice, fault: Unanswered) => void;
}

/** What a choice can bring that differs in the answers or in the condition afterwards. */
function responsesTo(rules: CallRules, moment: Moment, choice: Choice): readonly Response[] {
  const outcomes = new Set<string>();
  return rollIntervals(rules, moment, choice)
    .map(({ roll }) => respond(rules, moment, choice, roll))
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
): (moment: Moment, code: number) => number {
  const choices = choicesByCode(rules);
  const counts: number[][] = [];

  function listen(moment: Moment, choice: Choice): number {
    try {
      const responses = responsesTo(rules, moment, choice);
      for (const response of responses) listener.response(choice, response);
      return responses.length;
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      listener.unanswered(choice, error);
      return 0;
    }
  }

  return (moment, code) => {
    const choice = choices[code] as Choice;
    const last = moment.turn + 1 >= rules.scenario.turns ? 1 : 0;
    const intro = endsIntroduction(moment, choice) ? 1 : 0;
    const row = (counts[moment.persona.index * 4 + last * 2 + intro] ??= []);
    return (row[code] ??= listen(moment, choice));
  };
}
