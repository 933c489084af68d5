import type { Reveals } from '../events/activity.ts';
import type { EventOf } from '../events/events.ts';
import type { EveryoneCalls, SeatCall } from './activities.ts';
import { inActivity, put, type RoomFolds } from './fold.ts';

const withCall = (
  calls: readonly SeatCall[],
  seat: string,
  change: (call: SeatCall) => SeatCall,
): readonly SeatCall[] => calls.map((call) => (call.seat === seat ? change(call) : call));

function begunCall(event: EventOf<'callBegun'>, at: number): SeatCall {
  const { seat, language, seed } = event;
  return {
    seat,
    language,
    seed,
    begunAt: at,
    choices: [],
    stage: null,
    patience: null,
    ending: null,
    lastAt: at,
  };
}

function chosen(event: EventOf<'lineChosen'>, at: number) {
  const { turn, choice, stage, patience, ending } = event;
  return (call: SeatCall): SeatCall => {
    const choices = [...call.choices.slice(0, turn - 1), choice];
    return { ...call, choices, stage, patience, ending, lastAt: at };
  };
}

function stretched(
  activity: EveryoneCalls,
  { seat, factor }: EventOf<'timeStretched'>,
): EveryoneCalls {
  if (seat === null) return { ...activity, timeStretch: factor, stretched: [] };
  const own = { seat, factor };
  return { ...activity, stretched: put(activity.stretched, own, (one) => one.seat === seat) };
}

/** What all learn of the calls when the activity ends. */
export function endedCalls(
  activity: EveryoneCalls,
  reveals: Extract<Reveals, { kind: 'everyone' }> | undefined,
): EveryoneCalls {
  if (!reveals) return activity;
  const { seed } = reveals;
  const calls = activity.calls.map((call): SeatCall => {
    const choices = reveals.calls.find(({ seat }) => seat === call.seat)?.choices ?? call.choices;
    return { ...call, seed, choices };
  });
  return { ...activity, seed, calls };
}

/** Everyone calls. */
export const everyoneFolds: RoomFolds<'callBegun' | 'lineChosen' | 'timeStretched'> = {
  callBegun: inActivity('everyone', (activity, event: EventOf<'callBegun'>, at) => ({
    ...activity,
    calls: put(activity.calls, begunCall(event, at), ({ seat }) => seat === event.seat),
  })),
  lineChosen: inActivity('everyone', (activity, event: EventOf<'lineChosen'>, at) => ({
    ...activity,
    calls: withCall(activity.calls, event.seat, chosen(event, at)),
  })),
  timeStretched: inActivity('everyone', stretched),
};

/** The factor of somebody's time limits; `null`: untimed. */
export function timeStretchOf(activity: EveryoneCalls, seat: string): number | null {
  const own = activity.stretched.find((one) => one.seat === seat);
  return own ? own.factor : activity.timeStretch;
}
