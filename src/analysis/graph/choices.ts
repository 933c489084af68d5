import type { Choice } from '../../core/call/choice.ts';
import { offers } from '../../core/call/offers.ts';
import type { Position } from '../../core/call/position.ts';
import type { CallRules } from '../../core/call/rules.ts';
import type { Replies } from '../../core/call/scenario.ts';

/**
 * All that the rep can do at a position: the lines on offer, silence, and cutting in (timed play).
 * Hanging up is left out: it ends every call alike.
 */
export function choicesAt(rules: CallRules, position: Position): readonly Choice[] {
  const { beat, lines } = offers(rules, position);
  return [
    ...lines.map((line) => ({ type: 'say', line }) as const),
    { type: 'letThemTalk', beat },
    { type: 'interrupt' },
  ];
}

/** A line or a silence of the scenario, whose words a reply can have of its own. */
export interface AnswerPlace {
  readonly part: 'line' | 'beat';
  readonly id: string;
  readonly replies: Replies;
}

/** Where the customer's answer to a choice is written; `null` for cutting in and hanging up. */
export function answerPlaceOf(choice: Choice): AnswerPlace | null {
  if (choice.type === 'say') {
    const { id, replies } = choice.line.line;
    return { part: 'line', id, replies };
  }
  if (choice.type !== 'letThemTalk') return null;
  const { beat } = choice.beat;
  return { part: 'beat', id: beat.id, replies: beat.silence };
}

/** A choice in a word: the line's id, or what else was done. */
export function named(choice: Choice): string {
  if (choice.type === 'say') return choice.line.line.id;
  return { letThemTalk: '(silence)', interrupt: '(cuts in)', hangUp: '(hangs up)' }[choice.type];
}
