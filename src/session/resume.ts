import { CannotReplay, replay } from '../core/call/replay.ts';
import type { CallRules } from '../core/call/rules.ts';
import type { CallState } from '../core/call/step.ts';
import type { Transcript, TranscriptEvent } from '../core/call/transcript.ts';

type Events = readonly TranscriptEvent[];

/** Whether a call came out as it was saved; what an older format didn't note is not held against it. */
function sameEvents(played: Events, saved: Events): boolean {
  const asNoted = (event: TranscriptEvent, i: number): TranscriptEvent => {
    const then = saved[i];
    const unnoted = then?.type === 'customerSpoke' && then.reply === null;
    return unnoted && event.type === 'customerSpoke' ? { ...event, reply: null } : event;
  };
  return sameJson(played.map(asNoted), saved);
}

/** Whether two values are the same as JSON, in whatever order their fields come. */
function sameJson(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [ours, theirs] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    ours.length === theirs.size && ours.every(([name, one]) => sameJson(one, theirs.get(name)))
  );
}

export type Resumed = { readonly state: CallState } | { readonly problem: CannotReplay['reason'] };

/**
 * A saved call at the position where it stood. It is played again on the present rules, and every
 * event has to come out as it was saved.
 */
export function resume(rules: CallRules, transcript: Transcript): Resumed {
  let state: CallState;
  try {
    state = replay(rules, transcript);
  } catch (error) {
    if (error instanceof CannotReplay) return { problem: error.reason };
    // A save that was tampered with can lead anywhere; the persona then has no answer.
    return { problem: 'differs' };
  }
  return sameEvents(state.transcript.events, transcript.events)
    ? { state }
    : { problem: 'differs' };
}
