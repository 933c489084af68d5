import type { Transcript } from '../../core/call/transcript.ts';
import type { FollowUpClass } from './classes.ts';
import { dayAfter } from './moment.ts';
import type { DiaryEntry } from './spoken/diary.ts';
import { spokenDay } from './spoken/spokenDay.ts';

/**
 * Days until the next call that are proposed where nothing was agreed, by class; `null`: none is
 * proposed. Whoever was not reached is rung again the next day, a no is let be for now (C16, C23).
 * The figures are the house's, the course gives none.
 */
export const daysUntilNext: Readonly<Record<FollowUpClass, number | null>> = {
  notReached: 1,
  success: 7,
  keen: 3,
  someInterest: 7,
  declined: null,
};

/** What the next call is for, as it is proposed. */
export type NextGoal = 'keepAppointment' | 'goal' | 'fallback';

export interface NextProposal extends DiaryEntry {
  readonly goal: NextGoal;
  /** The day is that of the commitment, as it was said. */
  readonly agreed: boolean;
}

const goalOf: Readonly<Record<FollowUpClass, NextGoal>> = {
  notReached: 'goal',
  success: 'keepAppointment',
  keen: 'goal',
  someInterest: 'fallback',
  declined: 'goal',
};

/**
 * The next time and what for, from what was agreed in a call and its class (C17, C33).
 *
 * @param from the day of the call, such as `2026-11-29`
 * @returns `null` where none is proposed
 */
export function nextProposal(
  transcript: Pick<Transcript, 'events' | 'language'>,
  disposition: FollowUpClass,
  from: string,
): NextProposal | null {
  const last = transcript.events.at(-1);
  const commitment = last?.type === 'callEnded' ? last.commitment : null;
  const goal = goalOf[disposition];
  const said = commitment && spokenDay(commitment.when, transcript.language, from);
  if (said) return { ...said, goal, agreed: true };
  const days = daysUntilNext[disposition];
  return days === null ? null : { day: dayAfter(from, days), time: null, goal, agreed: false };
}
