import { choicesNow } from '../../../src/analysis/review/judge.ts';
import type { Solution } from '../../../src/analysis/solver/solve.ts';
import type { RoomEvent } from '../../../src/protocol/events/events.ts';
import type { Plan } from '../../../src/protocol/operations/activity.ts';
import type { Who } from '../../../src/protocol/who.ts';
import type { CallBook } from '../../../src/server/calls/callBook.ts';
import { decideCall } from '../../../src/server/calls/decideCalls.ts';
import { createCallPlayer } from '../../../src/server/calls/playedCall.ts';
import type { CallOperation } from '../../../src/server/decide/decide.ts';
import type { Decision } from '../../../src/server/decide/decision.ts';
import { roomOf, trainer } from '../../support/room/testRoom.ts';

/** A book of one scenario. */
export function bookOf(solution: Solution): CallBook {
  const { rules } = solution.graph;
  return {
    rules: ({ id, hash }) =>
      Promise.resolve(id === rules.scenario.id && hash === rules.scenario.hash ? rules : null),
    weigh: (_, transcript) => Promise.resolve(choicesNow(solution, transcript)),
  };
}

/** A room in which a call is played, and how to ask for what happens in it. */
export function callRoom(plan: Plan, seats: readonly string[], book: CallBook) {
  const room = roomOf(seats);
  const { activity } = room.does(trainer, { type: 'beginActivity', plan }, 'activityBegun');
  const table = { room: 'r', book, player: createCallPlayer() };

  async function ask(who: Who, operation: CallOperation): Promise<Decision> {
    const decision = await decideCall(room.state(), who, operation, table);
    if ('event' in decision) room.happens(who, decision.event);
    return decision;
  }

  async function does<T extends RoomEvent['type']>(who: Who, operation: CallOperation, type: T) {
    const decision = await ask(who, operation);
    if (!('event' in decision) || decision.event.type !== type) {
      throw new Error(`${operation.type}: ${JSON.stringify(decision)}`);
    }
    return decision.event as Extract<RoomEvent, { type: T }>;
  }

  return { room, activity, ask, does };
}
