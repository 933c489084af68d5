import type { Entry } from '../entry.ts';
import type { EventType, RoomEvent } from '../events/events.ts';
import { activityFolds } from './applyActivity.ts';
import { classFolds } from './applyClass.ts';
import { everyoneFolds } from './applyEveryone.ts';
import { rolePlayFolds } from './applyRolePlay.ts';
import { roomFolds } from './applyRoom.ts';
import { selfFolds } from './applySelf.ts';
import { writeFolds } from './applyWrite.ts';
import type { RoomFolds } from './fold.ts';
import { noRoom, type RoomState } from './state.ts';

const folds: RoomFolds<EventType> = {
  ...roomFolds,
  ...activityFolds,
  ...everyoneFolds,
  ...classFolds,
  ...rolePlayFolds,
  ...writeFolds,
  ...selfFolds,
};

/** An event of a type that only a newer version of this program knows. */
export class UnknownEvent extends Error {
  constructor(readonly type: string) {
    super(`the event ${type} is of a newer version`);
  }
}

/**
 * The room with one more entry: the one fold, over the log itself and over what somebody sees of it.
 * Nothing hangs on entries that the view leaves out; `seq` only has to rise. What names a seat or an
 * activity that isn't there changes nothing.
 *
 * @throws UnknownEvent
 */
export function applyEntry(state: RoomState, { seq, at, event }: Entry): RoomState {
  if (!Object.hasOwn(folds, event.type)) throw new UnknownEvent(event.type);
  const fold = folds[event.type] as (s: RoomState, e: RoomEvent, at: number) => RoomState;
  return { ...fold(state, event, at), seq };
}

/** The room that entries make, from the beginning or from where it stood. @throws UnknownEvent */
export const applyAll = (entries: Iterable<Entry>, from: RoomState = noRoom): RoomState =>
  Array.from(entries).reduce(applyEntry, from);
