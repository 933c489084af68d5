import { createContext, use, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Activity } from '../../../protocol/room/activities.ts';
import type { RoomState } from '../../../protocol/room/state.ts';
import type { Classroom } from '../../../room/classroom.ts';
import type { LiveRoom, Room } from '../../../room/liveRoom.ts';

const RoomContext = createContext<Room | null>(null);
const ClassroomContext = createContext<Classroom | null>(null);

interface RoomProviderProps {
  readonly room: Room;
  readonly classroom: Classroom;
  readonly children: ReactNode;
}

/** Makes a room, and the server's classroom that it is in, known to everything inside. */
export function RoomProvider({ room, classroom, children }: RoomProviderProps) {
  return (
    <ClassroomContext value={classroom}>
      <RoomContext value={room}>{children}</RoomContext>
    </ClassroomContext>
  );
}

/** The classroom that the room is in. @throws Error outside of a `RoomProvider` */
export function useServer(): Classroom {
  const classroom = use(ClassroomContext);
  if (!classroom) throw new Error('useServer needs a RoomProvider around it');
  return classroom;
}

/** The room that this is inside of. @throws Error outside of a `RoomProvider` */
export function useRoom(): Room {
  const room = use(RoomContext);
  if (!room) throw new Error('useRoom needs a RoomProvider around it');
  return room;
}

/** One fact of the room. Whoever asks is drawn again when it changes. */
export function useLiveRoom<Fact>(fact: (live: LiveRoom) => Fact): Fact {
  return useStore(useRoom().store, fact);
}

/** The room as it may be seen here. */
export const useRoomState = (): RoomState => useLiveRoom(({ state }) => state);

/**
 * The activity that everybody looks at: the one under way, or the last one, until another begins.
 * `null`: there hasn't been one.
 */
export function shownActivity({ activities, current }: RoomState): Activity | null {
  return activities.find(({ activity }) => activity === current) ?? activities.at(-1) ?? null;
}
