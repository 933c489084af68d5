import { useCallback, useState } from 'react';
import type { Classroom } from '../../../room/classroom.ts';
import type { Role } from '../../../room/keyring.ts';
import type { Room } from '../../../room/liveRoom.ts';
import { usePorts } from '../../ports.tsx';
import { classPath, type ClassPart } from '../../routes/classPlace.ts';
import { navigate, useQuery } from '../../routes/hashLocation.ts';
import { keyInLink } from './desk/keyLink.ts';
import { useFetched, type Fetched } from './useFetched.ts';

/** A room that was entered, and the classroom that it is in. */
export interface Entered {
  readonly room: Room;
  readonly classroom: Classroom;
}

const roles: Readonly<Record<ClassPart, Role>> = {
  seat: 'seat',
  desk: 'trainer',
  wall: 'projector',
};

const leave = (entered: Entered | null) => entered?.room.leave();

/**
 * Enters a room as long as the screen is there, by a key of this browser or one that the address
 * brings; `null`: there is none. The second of the pair tries again.
 */
export function useEntered(
  id: string,
  part: ClassPart,
): readonly [Fetched<Entered | null>, () => void] {
  const { loadClassroom } = usePorts();
  // As it was opened: it is taken out of the address at once.
  const [query] = useState(useQuery());
  const enter = useCallback(async (): Promise<Entered | null> => {
    const classroom = await loadClassroom();
    const brought = part === 'seat' ? null : keyInLink(id, part, query);
    if (brought) {
      classroom.keys.keep({ ...brought, since: Date.now() });
      // Nobody reads it off the address bar, nor off the projector.
      navigate(classPath(id, part), { replace: true });
    }
    const room = await classroom.enter(id, roles[part]);
    return room && { room, classroom };
  }, [loadClassroom, id, part, query]);
  return useFetched(enter, leave);
}
