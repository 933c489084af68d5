import { lazy, useEffect, useState } from 'react';
import type { Role } from '../../../room/keyring.ts';
import type { Room } from '../../../room/liveRoom.ts';
import { LoadingPage } from '../../components/noticePage/NoticePage.tsx';
import { usePorts } from '../../ports.tsx';
import type { ClassPart } from '../../routes/classPlace.ts';
import { RoomProvider } from './room.tsx';

const parts = {
  seat: lazy(() => import('./seat/SeatShell.tsx').then((m) => ({ default: m.SeatShell }))),
  desk: lazy(() => import('./desk/Desk.tsx').then((m) => ({ default: m.Desk }))),
  wall: lazy(() => import('./wall/Wall.tsx').then((m) => ({ default: m.Wall }))),
};

const roles: Readonly<Record<ClassPart, Role>> = {
  seat: 'seat',
  desk: 'trainer',
  wall: 'projector',
};

/** A room that this browser has a key of, in the part that the key opens. */
export function EnteredRoom({ id, part }: { id: string; part: ClassPart }) {
  const { loadClassroom } = usePorts();
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    let left = false;
    let entered: Room | null = null;
    loadClassroom()
      .then((classroom) => classroom.enter(id, roles[part]))
      .then(
        (found) => {
          entered = found;
          if (left) found?.leave();
          else setRoom(found);
        },
        () => undefined,
      );
    return () => {
      left = true;
      entered?.leave();
    };
  }, [loadClassroom, id, part]);
  if (!room) return <LoadingPage />;
  const Part = parts[part];
  return (
    <RoomProvider room={room}>
      <Part />
    </RoomProvider>
  );
}
