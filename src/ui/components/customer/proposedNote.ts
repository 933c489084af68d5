import { leadOf } from '../../../core/call/cast.ts';
import type { Messages } from '../../../i18n/areas.ts';
import { proposedClass } from '../../../progress/customers/classes.ts';
import type { NoteDraft, NotedCall } from '../../../progress/customers/noted.ts';
import { nextProposal } from '../../../progress/customers/proposal.ts';
import { gistOf, proposedQuote, type CallGist } from '../../../progress/customers/summary.ts';
import { dayOf } from '../../../progress/drills/days.ts';
import type { PastCall } from '../../../progress/history.ts';

type Words = Messages['customers'];

/** The gist of a call in plain sentences, a line each. */
function inSentences(gist: CallGist, { gist: say }: Words): string {
  const { ending, agreed, need, wish, objections } = gist;
  return [
    ending === null ? say.unfinished : say.ending[ending],
    agreed && say.agreed(agreed.who, agreed.what, agreed.when),
    need && say.need(need),
    wish && say.wish(wish),
    ...objections.map(({ words, settled }) => (settled ? say.settled : say.objected)(words)),
  ]
    .filter((line) => line !== null)
    .join('\n');
}

/** The call that a note will be of. */
export function notedCall({ id, endedAt, transcript }: PastCall): NotedCall {
  const { scenario } = transcript;
  return { id, endedAt, scenario: scenario.id, customer: leadOf(transcript).name };
}

/** What the customer and the call were for, as texts to put into the next goal. */
export interface Goals {
  readonly goal: string;
  readonly fallback: string;
}

function nextGoal(
  which: 'keepAppointment' | 'goal' | 'fallback',
  { agreed }: CallGist,
  goals: Goals | null,
  words: Words,
): string {
  if (which === 'keepAppointment')
    return agreed ? words.nextGoals.keepAppointment(agreed.what) : '';
  return goals?.[which] ?? '';
}

/**
 * What is proposed to note of a call: class, summary, quote, the next time and what for (C33).
 *
 * @param goals the brief's; `null` where the scenario is gone
 * @param now ms since 1970, for calls that don't know when they ended
 */
export function proposedNote(
  { endedAt, transcript }: PastCall,
  goals: Goals | null,
  words: Words,
  now: number,
): NoteDraft & { readonly said: string | null } {
  const gist = gistOf(transcript);
  const disposition = gist.ending === null ? 'notReached' : proposedClass[gist.ending];
  const next = nextProposal(transcript, disposition, dayOf(new Date(endedAt ?? now)));
  return {
    disposition,
    summary: inSentences(gist, words),
    reason: '',
    quote: proposedQuote(gist),
    day: next?.day ?? '',
    time: next?.time ?? '',
    nextGoal: next ? nextGoal(next.goal, gist, goals, words) : '',
    said: next?.agreed ? (gist.agreed?.when ?? null) : null,
  };
}
