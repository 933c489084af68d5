import type { ClassPlace } from '../../routes/classPlace.ts';
import { EnteredRoom } from './EnteredRoom.tsx';
import { NotYet } from './NotYet.tsx';

/** `#/class` and all that is behind it: the classroom's door, seats, desk and wall. */
export function ClassScreen({ room, part }: ClassPlace) {
  if (room === null) return <NotYet />;
  return <EnteredRoom key={`${room} ${part}`} id={room} part={part} />;
}
