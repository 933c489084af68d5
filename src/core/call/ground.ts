import { contains, has } from './bitSet.ts';
import type { Choice } from './choice.ts';
import { offers } from './offers.ts';
import type { Position } from './position.ts';
import type { CallRules } from './rules.ts';
import type { Question } from './scenario.ts';

/** What two people on the phone share at the moment of a choice, as far as the customer goes by it. */
export interface Ground {
  /** The line takes for known what nobody has said. */
  readonly assumesUnsaid: boolean;
  /** Once it is said, the stage still has an answer to a question that the customer could ask. */
  readonly askable: boolean;
}

type Known = Pick<Position, 'persona' | 'facts' | 'spent'>;

/** The common ground that a choice is made on. */
export function groundOf(
  rules: CallRules,
  { persona, facts, spent }: Known,
  choice: Choice,
): Ground {
  const said = choice.type === 'say' ? choice.line : null;
  return {
    assumesUnsaid: said !== null && !contains(facts, said.assumes),
    askable: rules.answering[persona.stage].some(
      (line) => line !== said && !has(spent, line.index),
    ),
  };
}

/**
 * The question that the customer has open, or would ask: the one that a line on offer answers. So
 * nobody asks what can't be answered, and nothing more needs to be remembered than what was said.
 */
export function openQuestion(rules: CallRules, position: Position): Question | undefined {
  const answering = offers(rules, position).lines.find(({ line }) => line.answers !== undefined);
  return rules.scenario.questions?.find(({ id }) => id === answering?.line.answers);
}
