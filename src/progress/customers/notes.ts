import { removeForGood } from '../../store/gone.ts';
import { putChanged } from '../record/keepRow.ts';
import type { Transaction } from '../record/port.ts';
import { dayOf } from '../drills/days.ts';
import { seenToBy } from './due.ts';
import { isDay, isTime } from './moment.ts';
import type { NotedCall, NoteDraft } from './noted.ts';
import { readFollowUp, type CallNoteRow, type FollowUpRow } from './schema.ts';

/** A note and its follow-up as a draft to change. */
export function draftOf(note: CallNoteRow, next: FollowUpRow | null): NoteDraft {
  const { disposition, summary, reason, quote } = note;
  const { day = '', time = null, goal = '' } = next ?? {};
  return { disposition, summary, reason, quote, day, time: time ?? '', nextGoal: goal };
}

/** When it is kept, whose it is, and where the trainee's clocks stand. */
export interface Keeping {
  readonly profile: string;
  /** Ms since 1970. */
  readonly now: number;
  /** IANA name. */
  readonly zone: string;
}

function nextOf(
  call: NotedCall,
  draft: NoteDraft,
  before: FollowUpRow | null,
  { profile, now, zone }: Keeping,
): FollowUpRow | null {
  const { day, nextGoal } = draft;
  if (!isDay(day)) return null;
  const time = isTime(draft.time) ? draft.time : null;
  const unmoved = before !== null && before.day === day && before.time === time;
  return {
    id: call.id,
    profile,
    changedAt: now,
    format: 1,
    scenario: call.scenario,
    call: call.id,
    day,
    time,
    // What was set elsewhere stays at its hour there.
    zone: unmoved ? before.zone : zone,
    goal: nextGoal.trim(),
    // Another day is another call to make.
    doneAt: unmoved ? before.doneAt : null,
  };
}

/**
 * Keeps a note with its follow-up, and ticks off what the call has seen to: all or nothing.
 *
 * @param tx a transaction over `callNotes`, `followUps` and `gone`
 * @returns how many earlier follow-ups are ticked off by it
 */
export async function keepNote(
  tx: Transaction,
  call: NotedCall,
  draft: NoteDraft,
  keeping: Keeping,
): Promise<number> {
  const { profile, now } = keeping;
  const rows = (await tx.all('followUps', profile)).flatMap((row) => readFollowUp(row) ?? []);
  const before = rows.find(({ id }) => id === call.id) ?? null;
  const next = nextOf(call, draft, before, keeping);
  const seenTo = seenToBy(rows, call, dayOf(new Date(call.endedAt ?? now))).map(
    (row): FollowUpRow => ({ ...row, changedAt: now, doneAt: now }),
  );
  const note: CallNoteRow = {
    id: call.id,
    profile,
    changedAt: now,
    format: 1,
    scenario: call.scenario,
    customer: call.customer,
    endedAt: call.endedAt,
    disposition: draft.disposition,
    summary: draft.summary.trim(),
    reason: draft.reason.trim(),
    quote: draft.quote.trim(),
  };
  await Promise.all([
    putChanged(tx, 'callNotes', note),
    next ? putChanged(tx, 'followUps', next) : removeForGood(tx, 'followUps', profile, call.id),
    ...seenTo.map((row) => putChanged(tx, 'followUps', row)),
  ]);
  return seenTo.length;
}
