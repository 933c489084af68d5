import { useMessages } from '../../../i18n/useMessages.tsx';
import { seated } from '../../../protocol/room/state.ts';
import { useRoomState } from './room.tsx';
import './presentNames.css';

/** Who is in the room, once names are shown. */
export function PresentNames() {
  const { names } = useMessages('classDesk').wall;
  const state = useRoomState();
  const inside = seated(state);
  if (!state.namesShown || inside.length === 0) return null;
  return (
    <ul className="class-present-names" aria-label={names}>
      {inside.map(({ seat, nickname }) => (
        <li key={seat}>
          <bdi>{nickname}</bdi>
        </li>
      ))}
    </ul>
  );
}
