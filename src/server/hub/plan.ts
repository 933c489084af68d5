import type { Ack } from '../../protocol/envelopes.ts';
import { refusal } from './refusal.ts';
import type { HubMeter } from './ports.ts';
import type { Asked, Decision, RoomRules } from './rules.ts';
import type { Step } from './tail.ts';

/** What a batch of operations comes to, if the log is where it is thought to be. */
export interface Plan<State, Event, P> {
  readonly steps: readonly Step<State, Event>[];
  readonly accepted: readonly { readonly pending: P; readonly seq: number }[];
  readonly refused: readonly { readonly pending: P; readonly ack: Ack }[];
}

/**
 * Decides operations one after the other, each on the room as those before it leave it. Nothing has
 * happened by that yet. The same operation twice in a batch takes effect once.
 *
 * @param at ms since 1970, for all of them
 */
export async function planOf<State, Operation, Event, P extends Asked<Operation>>(
  rules: RoomRules<State, Operation, Event>,
  from: { readonly room: string; readonly state: State; readonly seq: number },
  batch: readonly P[],
  at: number,
  meter: HubMeter,
): Promise<Plan<State, Event, P>> {
  let { state, seq } = from;
  const steps: Step<State, Event>[] = [];
  const accepted: { pending: P; seq: number }[] = [];
  const refused: { pending: P; ack: Ack }[] = [];
  for (const pending of batch) {
    const twin = accepted.find((one) => one.pending.opId === pending.opId);
    if (twin !== undefined) {
      accepted.push({ pending, seq: twin.seq });
      continue;
    }
    const decision = await decided(rules, state, { ...pending, room: from.room }, at, meter);
    if ('refusal' in decision) {
      refused.push({ pending, ack: refusal(decision.refusal) });
      continue;
    }
    seq += 1;
    const { opId, who } = pending;
    const entry = { seq, opId, at, who, event: decision.event };
    const step = { entry, before: state, after: rules.apply(state, entry) };
    state = step.after;
    steps.push(step);
    accepted.push({ pending, seq });
  }
  return { steps, accepted, refused };
}

/** A rule that fails is our fault: nothing is lost, and it may be asked again. */
async function decided<State, Operation, Event>(
  { decide }: RoomRules<State, Operation, Event>,
  state: State,
  { room, who, opId, operation }: Asked<Operation> & { readonly room: string },
  at: number,
  meter: HubMeter,
): Promise<Decision<Event>> {
  try {
    return await decide(state, { room, who, opId, operation }, at);
  } catch (error) {
    meter.failed('decide', error);
    return { refusal: { code: 'unavailable' } };
  }
}
