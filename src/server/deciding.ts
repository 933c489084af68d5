import { randomBytes, randomInt } from 'node:crypto';
import { largestSeed } from '../core/call/chance.ts';
import type { RoomState } from '../protocol/room/state.ts';
import type { ScenarioRef } from '../protocol/values.ts';
import type { Who } from '../protocol/who.ts';
import type { InnerOperation, Operation } from '../protocol/operations/operations.ts';
import { decideCall } from './calls/decideCalls.ts';
import { createCallPlayer } from './calls/playedCall.ts';
import { decide, type CallOperation, type PlainOperation } from './decide/decide.ts';
import type { Decision, House } from './decide/decision.ts';
import type { RoomLog } from './log/roomLog.ts';
import type { RuleBook } from './rules/ruleBook.ts';

/** What decides in all rooms. */
interface Parts {
  readonly book: RuleBook;
  /** Where the texts of trainers' own scenarios lie. */
  readonly log: Pick<RoomLog, 'text'>;
}

/** Operations on simulated calls: all others are decided without rules. */
const onCalls: Readonly<Record<CallOperation['type'], true>> = {
  beginCall: true,
  chooseLine: true,
  stretchTime: true,
  pickUp: true,
  castVote: true,
  closeVote: true,
  takeLine: true,
  rewind: true,
};

const isOnCall = (operation: CallOperation | PlainOperation): operation is CallOperation =>
  Object.hasOwn(onCalls, operation.type);

/** Whether a room can play a scenario: shipped as it is now, or given to this room. */
export const plays = (book: Pick<RuleBook, 'shipped'>, { scenarios }: RoomState) => {
  return ({ id, hash }: ScenarioRef): boolean =>
    book.shipped.get(id)?.hash === hash ||
    scenarios.some((given) => given.id === id && given.hash === hash);
};

/** Chance and names that nobody can foresee. */
const drawn = {
  id: () => randomBytes(9).toString('base64url'),
  seed: () => randomInt(largestSeed + 1),
  below: (n: number) => randomInt(n),
};

/**
 * What becomes of operations in rooms. One decides for all rooms of a process, so that calls that are
 * played are remembered once.
 */
export function createDeciding({ book, log }: Parts) {
  const player = createCallPlayer();

  /** @param room whose operation it is */
  return (
    room: string,
    state: RoomState,
    who: Who,
    operation: Operation | InnerOperation,
  ): Decision | Promise<Decision> => {
    if (isOnCall(operation)) {
      const table = {
        room,
        player,
        book: {
          rules: (ref: ScenarioRef) => book.rules(ref, (hash) => log.text(room, hash)),
          weigh: book.weigh,
        },
      };
      return decideCall(state, who, operation, table);
    }
    const house: House = { ...drawn, plays: plays(book, state) };
    return decide(state, who, operation, house);
  };
}
