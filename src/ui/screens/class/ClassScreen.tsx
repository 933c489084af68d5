import type { ComponentType } from 'react';
import type { PlayedCall } from '../../playedCall.ts';
import type { ClassPlace } from '../../routes/classPlace.ts';
import { CallContext } from './callContext.ts';
import { EnteredRoom } from './EnteredRoom.tsx';
import { Door } from './join/Door.tsx';

interface ClassScreenProps extends ClassPlace {
  /** The screen that a call is played on. */
  readonly Call: ComponentType<PlayedCall>;
}

/** `#/class` and all that is behind it: the classroom's door, seats, desk and wall. */
export function ClassScreen({ room, part, Call }: ClassScreenProps) {
  if (room === null) return <Door />;
  return (
    <CallContext value={Call}>
      <EnteredRoom key={`${room} ${part}`} id={room} part={part} />
    </CallContext>
  );
}
