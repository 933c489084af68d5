import { NotOnOffer, startCall, step, type CallState } from '../../../../core/call/step.ts';
import type { CallRules } from '../../../../core/call/rules.ts';
import type { Transcript } from '../../../../core/call/transcript.ts';
import type { EveryoneCalls, SeatCall } from '../../../../protocol/room/activities.ts';
import { timeStretchOf } from '../../../../protocol/room/applyEveryone.ts';

/** A name for each call that says nothing of who played it: numbers by the seats' random names. */
export function callNumbers({ calls }: EveryoneCalls): ReadonlyMap<string, number> {
  const seats = calls.map(({ seat }) => seat).toSorted();
  return new Map(seats.map((seat, i) => [seat, i + 1]));
}

/**
 * A call as it was played, out of the room's choices and dice, through the same `step` as on the
 * phone. It stops where a choice may not be seen, or isn't on offer here.
 *
 * @returns `null` while the dice may not be seen, and where nothing was chosen yet
 */
export function playedCall(
  rules: CallRules,
  activity: EveryoneCalls,
  { seat, seed, language, choices }: SeatCall,
): Transcript | null {
  if (seed === null || choices.length === 0) return null;
  const { mode } = activity;
  const timeStretch = timeStretchOf(activity, seat);
  let state: CallState = startCall(rules, { seed, language, mode, timeStretch });
  for (const choice of choices) {
    if (!choice) break;
    try {
      state = step(rules, state, choice);
    } catch (error) {
      if (error instanceof NotOnOffer) break;
      throw error;
    }
  }
  return state.transcript.events.some(({ type }) => type === 'repActed') ? state.transcript : null;
}
