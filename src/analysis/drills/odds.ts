import type { CallRules } from '../../core/call/rules.ts';
import { step, type CallEvent, type CallState } from '../../core/call/step.ts';
import type { TranscriptEvent } from '../../core/call/transcript.ts';
import { aimOf, endsAsWished, type Goal } from '../../core/course/outcomes.ts';
import { shows, type Sign } from '../../core/course/replies.ts';
import { rollSides } from '../../core/persona/events.ts';

/** What an answer shows that a rep hopes for: they come a step on, in their own words. */
const steps: readonly Sign[] = ['yes', 'wish', 'ready', 'comesRound'];

/** Whether what the customer answers is what one hopes for, or the call ends as it was meant to. */
export function goesWell(answers: readonly TranscriptEvent[], goal: Goal): boolean {
  return answers.some((event) => {
    if (event.type === 'callEnded') return endsAsWished(event.ending, aimOf[goal]);
    if (event.type !== 'customerSpoke') return false;
    const { kind } = event;
    return kind !== null && steps.some((sign) => shows(kind, sign));
  });
}

/** Of the 20 rolls, how many bring an answer to a choice that goes well. */
export function rollsWell(rules: CallRules, state: CallState, event: CallEvent): number {
  const before = state.transcript.events.length;
  const { goal } = rules.scenario;
  return Array.from({ length: rollSides }, (_, roll) =>
    step(rules, state, event, roll).transcript.events.slice(before),
  ).filter((answers) => goesWell(answers, goal)).length;
}
