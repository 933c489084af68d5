import { CannotReplay, replay } from '../core/call/replay.ts';
import type { CallRules } from '../core/call/rules.ts';
import type { CallState } from '../core/call/step.ts';
import type { Transcript } from '../core/call/transcript.ts';

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
  const same = JSON.stringify(state.transcript.events) === JSON.stringify(transcript.events);
  return same ? { state } : { problem: 'differs' };
}
